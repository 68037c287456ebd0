#include "ui/start/start_page.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <set>

#include "core/store/sql_store.h"
#include "resources/resources.h"
#include "tests/ui/sample_chain.h"
#include "ui/start/recent_card.h"
#include "ui/start/recent_chains.h"
#include "ui/words/text.h"

namespace throughline {
namespace {

class StartPageTest : public testing::Test {
  protected:
    QString document(const char* name, const Chain& chain = support::sampleChain()) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        EXPECT_TRUE(SqlStore::create(fromText(path), chain));
        return path;
    }
    QString rubbish(const char* name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("this is no document");
        return file.fileName();
    }
    void show(const QStringList& paths) {
        page.resize(1200, 800);
        page.setRecent(paths);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    RecentCard* card(const QString& path) {
        for (RecentCard* one : page.findChildren<RecentCard*>()) {
            if (one->path() == path && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Everything that other threads read has been read and taken.
    static void settle() {
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
    }

    const bool hasResources = [] {
        initialiseResources();
        return true;
    }();
    QTemporaryDir folder;
    StartPage page;
};

TEST_F(StartPageTest, ShowsASmallPictureOfEachRecentDocument) {
    const QString path = document("freight.chain");
    show({path});
    ASSERT_NE(card(path), nullptr);
    QTRY_VERIFY(card(path)->hasPicture());
    // More than one colour stands where the picture is.
    const QImage seen = card(path)->grab(QRect(4, 4, 88, 52)).toImage();
    std::set<QRgb> colours;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            colours.insert(seen.pixel(x, y));
    }
    EXPECT_GT(colours.size(), 4U);
}

TEST_F(StartPageTest, PassesOverWhatIsGoneOrNoDocumentWithoutAWord) {
    const QString gone = document("gone.chain");
    const QString wrong = rubbish("wrong.chain");
    const QString sound = document("sound.chain");
    ASSERT_TRUE(QFile::remove(gone));
    show({gone, wrong, sound});
    QTRY_VERIFY(card(sound)->hasPicture());
    settle();
    EXPECT_FALSE(card(gone)->hasPicture());
    EXPECT_FALSE(card(wrong)->hasPicture());
}

TEST_F(StartPageTest, OpensTheDocumentThatIsClickedOrEnteredAndForgetsOneWithDelete) {
    const QString first = document("first.chain");
    const QString second = document("second.chain");
    show({first, second});
    QStringList wanted;
    QStringList forgotten;
    QObject::connect(&page, &StartPage::documentWanted, &page, [&](const QString& path) { wanted << path; });
    QObject::connect(&page, &StartPage::forgetWanted, &page, [&](const QString& path) { forgotten << path; });
    QTest::mouseClick(card(second), Qt::LeftButton);
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    card(first)->setFocus();
    QTest::keyClick(card(first), Qt::Key_Space);
    QTest::keyClick(card(first), Qt::Key_Delete);
    EXPECT_EQ(wanted, (QStringList{second, first}));
    EXPECT_EQ(forgotten, QStringList{first});
}

TEST_F(StartPageTest, DoesNotReadForAPageThatNobodySees) {
    const QString path = document("quiet.chain");
    page.setRecent({path});
    settle();
    const auto cards = page.findChildren<RecentCard*>();
    ASSERT_EQ(cards.size(), 1);
    EXPECT_FALSE(cards.front()->hasPicture());
}

TEST(RecentChains, ReadAFileAgainOnlyWhereItHasChanged) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.chain"));
    ASSERT_TRUE(SqlStore::create(fromText(path), support::sampleChain()));
    RecentChains chains;
    int readings = 0;
    QObject::connect(&chains, &RecentChains::ready, &chains, [&] { ++readings; });
    chains.want({path});
    QTRY_COMPARE(readings, 1);
    EXPECT_EQ(*chains.chainOf(path), support::sampleChain());
    chains.want({path});
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    EXPECT_EQ(readings, 1);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(SqlStore::create(fromText(path), Chain()));
    QFile changed(path);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    ASSERT_TRUE(changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    changed.close();
    chains.want({path});
    QTRY_COMPARE(readings, 2);
    EXPECT_EQ(*chains.chainOf(path), Chain());
}

TEST(RecentChains, LeaveChainsThatAreTooLargeForAPicture) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.chain"));
    std::vector<Role> roles(RecentChains::mostRoles + 1);
    Edit edit;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        roles[i].key = RoleKey("r" + std::to_string(i));
        roles[i].title = "Role";
        edit.add(std::move(roles[i]));
    }
    Chain chain;
    chain.apply(edit);
    ASSERT_TRUE(SqlStore::create(fromText(path), chain));
    RecentChains chains;
    chains.want({path});
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    EXPECT_EQ(chains.chainOf(path), nullptr);
}

} // namespace
} // namespace throughline
