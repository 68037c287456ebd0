#include "ui/document/documents.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include "core/model/check.h"

namespace throughline {
namespace {

TEST(Documents, EveryExampleIsAValidChainWithTasksAndImpacts) {
    KeySource keys(1);
    for (const documents::Example& example : documents::examples()) {
        const auto chain = documents::exampleChain(example.name, keys);
        ASSERT_TRUE(chain) << example.name.toStdString() << ": " << chain.status().text();
        EXPECT_TRUE(checkWhole(*chain));
        EXPECT_FALSE(chain->info().title.empty());
        EXPECT_TRUE(chain->people().contains(chain->info().owner));
        const auto& tasks = chain->tasks();
        EXPECT_TRUE(std::any_of(tasks.begin(), tasks.end(), [](const Task& task) { return task.impact.has_value(); }));
    }
}

TEST(Documents, NewOnesGetANameThatIsFree) {
    const QString first = documents::freshPath(QStringLiteral("A / B: \"C\""));
    EXPECT_EQ(QFileInfo(first).fileName(), QStringLiteral("A  B C.chain"));
    QFile file(first);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(QFileInfo(documents::freshPath(QStringLiteral("A / B: \"C\""))).fileName(),
              QStringLiteral("A  B C 2.chain"));
    EXPECT_TRUE(file.remove());
    EXPECT_EQ(QFileInfo(documents::freshPath(QStringLiteral("../.."))).fileName(),
              QStringLiteral("Untitled chain.chain"));
}

TEST(Documents, RecentOnesThatAreGoneFailQuietly) {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QStringList paths;
    for (const char* name : {"a.chain", "b.chain", "c.chain"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        paths.prepend(file.fileName());
        documents::remember(settings, file.fileName());
    }
    EXPECT_EQ(documents::recent(settings), paths);
    ASSERT_TRUE(QFile::remove(paths.at(1)));
    EXPECT_EQ(documents::recent(settings), QStringList({paths.at(0), paths.at(2)}));
    documents::remember(settings, paths.at(2));
    EXPECT_EQ(documents::recent(settings), QStringList({paths.at(2), paths.at(0)}));
}

} // namespace
} // namespace throughline
