#include "ui/window/window_keeper.h"

#include "tests/ui/window/a_window.h"
#include "ui/words/languages.h"

namespace throughline {
namespace {

class WindowKeeperTest : public testing::Test {
  protected:
    WindowKeeperTest() {
        initialiseResources();
        QStandardPaths::setTestModeEnabled(true);
        for (const char* name : {"a.chain", "b.chain"})
            EXPECT_TRUE(SqlStore::create(path(name).toStdString(), support::sampleChain()));
        start();
    }
    void start() {
        keeper = std::make_unique<WindowKeeper>(
            [this] { return std::make_unique<MainWindow>(support::surroundings(), theme, settings); }, languages,
            settings);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList shown() const {
        QStringList names;
        for (std::size_t i = 0; i < keeper->count(); ++i)
            names << QFileInfo(keeper->at(i).bridge().path()).fileName();
        return names;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    Languages languages;
    std::unique_ptr<WindowKeeper> keeper;
};

TEST_F(WindowKeeperTest, EachDocumentHasOneWindow) {
    keeper->open(path("a.chain"));
    EXPECT_EQ(shown(), QStringList(QStringLiteral("a.chain")));
    keeper->open(path("b.chain"));
    EXPECT_EQ(shown(), QStringList({QStringLiteral("a.chain"), QStringLiteral("b.chain")}));
    keeper->open(path("a.chain"));
    EXPECT_EQ(keeper->count(), 2U);
    // Also where a window is asked to show what another one shows.
    EXPECT_TRUE(keeper->at(1).openPath(path("a.chain")));
    EXPECT_EQ(shown(), QStringList({QStringLiteral("a.chain"), QStringLiteral("b.chain")}));
}

TEST_F(WindowKeeperTest, AnotherWindowComesWithTheStartPageAndGoesWithoutAWord) {
    keeper->open(path("a.chain"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&keeper->window()));
    QTest::keyClick(&keeper->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(keeper->count(), 2U);
    EXPECT_FALSE(keeper->at(1).bridge().isOpen());
    keeper->at(1).close();
    QApplication::processEvents();
    EXPECT_EQ(shown(), QStringList(QStringLiteral("a.chain")));
}

TEST_F(WindowKeeperTest, TheLastDocumentsAreBackAndThoseThatAreGoneAreNot) {
    keeper->open(path("a.chain"));
    keeper->open(path("b.chain"));
    keeper->quit();
    QApplication::processEvents();
    EXPECT_EQ(keeper->count(), 0U);
    start();
    keeper->openLast();
    EXPECT_EQ(shown(), QStringList({QStringLiteral("a.chain"), QStringLiteral("b.chain")}));
    keeper->quit();
    QApplication::processEvents();
    QFile::remove(path("a.chain"));
    start();
    keeper->openLast();
    EXPECT_EQ(shown(), QStringList(QStringLiteral("b.chain")));
    EXPECT_TRUE(keeper->window().messages().texts().isEmpty());
}

TEST_F(WindowKeeperTest, TheKeyThatQuitsClosesEveryWindow) {
    keeper->open(path("a.chain"));
    keeper->open(path("b.chain"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&keeper->at(1)));
    QTest::keyClick(&keeper->at(1), Qt::Key_Q, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper->count() == 0; }));
    start();
    keeper->openLast();
    EXPECT_EQ(shown(), QStringList({QStringLiteral("a.chain"), QStringLiteral("b.chain")}));
}

TEST_F(WindowKeeperTest, AClosedWindowsDocumentIsNotBack) {
    keeper->open(path("a.chain"));
    keeper->open(path("b.chain"));
    keeper->at(1).close();
    QApplication::processEvents();
    keeper->quit();
    QApplication::processEvents();
    start();
    keeper->openLast();
    EXPECT_EQ(shown(), QStringList(QStringLiteral("a.chain")));
}

} // namespace
} // namespace throughline
