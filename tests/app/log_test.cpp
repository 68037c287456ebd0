#include "app/log.h"

#include <gtest/gtest.h>

#include <QDebug>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

namespace throughline {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LogTest : public testing::Test {
  protected:
    void SetUp() override { log::start(path); }
    void TearDown() override { log::stop(); }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("deep/throughline.log"));
};

TEST_F(LogTest, WritesOneLineAMessageWithItsLevelAndCategory) {
    const QLoggingCategory store("throughline.store");
    qCInfo(store) << "opened" << 3;
    qInfo("two\nlines");
    const auto lines = contentOf(path).split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].endsWith("Z info throughline.store: opened 3")) << lines[0].constData();
    EXPECT_TRUE(lines[1].endsWith("info default: two | lines")) << lines[1].constData();
}

TEST_F(LogTest, BeginsAnewWhenItHasGrown) {
    const QString large(200000, QLatin1Char('x'));
    for (int i = 0; i < 8; ++i) {
        qInfo("%d %s", i, qPrintable(large));
    }
    EXPECT_LE(contentOf(path).size(), log::largest);
    EXPECT_LE(contentOf(path + QStringLiteral(".1")).size(), log::largest);
    EXPECT_TRUE(contentOf(path).contains(": 7 xxx"));
}

TEST(Log, IsSilentWhereItCannotWrite) {
    log::start(QStringLiteral("/proc/nowhere/throughline.log"));
    qInfo("nobody hears this");
    log::stop();
    EXPECT_FALSE(QFile::exists(QStringLiteral("/proc/nowhere/throughline.log")));
}

} // namespace
} // namespace throughline
