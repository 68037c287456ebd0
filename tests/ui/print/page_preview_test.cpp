#include "ui/print/page_preview.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPalette>
#include <QScrollBar>
#include <QTest>

#include "tests/support/chain_maker.h"
#include "ui/paint/review_content.h"

namespace throughline {
namespace {

ReviewPages manyPages() {
    support::ChainShape shape;
    shape.roles = 40;
    shape.tasks = 120;
    shape.levels = 6;
    const Chain chain = support::makeChain(shape);
    const Analysis analysis(chain);
    PageSetUp setUp;
    setUp.hasTasks = true;
    auto pages = ReviewPages::compose(*reviewOf(analysis, {}, setUp, *Day::parse("2026-06-01")));
    return *std::move(pages);
}

class Preview : public testing::Test {
  protected:
    Preview() {
        preview.resize(900, 600);
        preview.setPages(manyPages());
        preview.show();
        (void)QTest::qWaitForWindowExposed(&preview);
    }
    [[nodiscard]] QColor middleOfView() {
        const QImage image = preview.viewport()->grab().toImage();
        // Left of the middle of the page's lower margin: paper without ink.
        return image.pixelColor(image.width() / 2, 32);
    }
    PagePreview preview;
};

TEST_F(Preview, ShowsOnePageAtATimeAndPagesThroughAll) {
    EXPECT_TRUE(preview.fits());
    ASSERT_GE(preview.pageCount(), 4);
    for (int page = 0; page < preview.pageCount(); ++page) {
        EXPECT_EQ(preview.page(), page);
        QTest::keyClick(&preview, Qt::Key_PageDown);
    }
    EXPECT_EQ(preview.page(), preview.pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    EXPECT_EQ(preview.page(), 0);
    EXPECT_EQ(preview.verticalScrollBar()->value(), 0);
}

TEST_F(Preview, FollowsScrolling) {
    preview.verticalScrollBar()->setValue(preview.verticalScrollBar()->maximum());
    EXPECT_EQ(preview.page(), preview.pageCount() - 1);
}

TEST_F(Preview, ZoomsAndFitsAgain) {
    const double fitting = preview.scale();
    preview.zoomIn();
    EXPECT_FALSE(preview.fits());
    EXPECT_NEAR(preview.scale(), fitting * 1.25, 1e-9);
    EXPECT_EQ(preview.page(), 0);
    preview.zoomToFit();
    EXPECT_EQ(preview.scale(), fitting);
    preview.zoomTo(1000);
    EXPECT_LE(preview.scale(), 8.0);
    EXPECT_GT(preview.horizontalScrollBar()->maximum(), 0);
}

TEST_F(Preview, KeepsPaperWhiteInADarkTheme) {
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x1C, 0x1D, 0x1F));
    dark.setColor(QPalette::Base, QColor(0x26, 0x28, 0x2B));
    dark.setColor(QPalette::Mid, QColor(0x14, 0x15, 0x17));
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Text, Qt::white);
    preview.setPalette(dark);
    EXPECT_EQ(middleOfView(), QColor(Qt::white));
    EXPECT_EQ(preview.viewport()->grab().toImage().pixelColor(4, 4), QColor(0x14, 0x15, 0x17));
}

TEST_F(Preview, WithoutPagesIsEmpty) {
    preview.setPages(std::nullopt);
    EXPECT_EQ(preview.pageCount(), 0);
    preview.goToPage(3);
    preview.zoomIn();
    EXPECT_EQ(preview.page(), 0);
}

} // namespace
} // namespace throughline
