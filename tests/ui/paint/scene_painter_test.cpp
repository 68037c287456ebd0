#include "ui/paint/scene_painter.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFontInfo>
#include <QImage>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/layout/layered.h"
#include "tests/support/chain_maker.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/fonts.h"

namespace throughline {
namespace {

struct Picture {
    Chain chain = support::sampleChain();
    Scene scene = Scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
    QRectF area = scene.bounds().adjusted(-20, -20, 20, 20);

    [[nodiscard]] QImage paint(const Palette& palette, double scale, const Highlight* highlight = nullptr,
                               const Marks* marks = nullptr) const {
        QImage image((area.size() * scale).toSize(), QImage::Format_RGB32);
        image.fill(palette.sheet);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.translate(-area.topLeft());
        PaintOptions options;
        options.visible = area;
        options.scale = scale;
        options.highlight = highlight;
        options.marks = marks;
        paintScene(painter, scene, palette, options);
        return image;
    }
    [[nodiscard]] QColor at(const QImage& image, QPointF sheet, double scale = 1.0) const {
        return image.pixelColor(((sheet - area.topLeft()) * scale).toPoint());
    }
    [[nodiscard]] const SceneCard& card(const char* role) const {
        return *scene.card(chain.roles().slotOf(RoleKey(role)));
    }
    /// A point of the card's ground that no word covers.
    [[nodiscard]] QPointF ground(const char* role) const { return card(role).rect().bottomRight() - QPointF(24, 8); }
    [[nodiscard]] Highlight trace() const {
        Highlight highlight;
        for (const char* role : {"r1", "r2", "r4"})
            highlight.addRole(chain.roles().slotOf(RoleKey(role)));
        highlight.addService(chain.services().slotOf(ServiceKey("s1")), 1.0);
        highlight.addService(chain.services().slotOf(ServiceKey("s3")), 1.0);
        return highlight;
    }
};

int count(const QImage& image, const QColor& colour) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return found;
}

/// How far two pictures are apart at most, in any colour of any pixel; the edge of a clip rounds a card's colour.
int furthest(const QImage& one, const QImage& other) {
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max(
                {most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

TEST(ScenePainter, WritesInTheBundledFont) {
    EXPECT_TRUE(loadFonts());
    EXPECT_EQ(QFontInfo(sheetFont(TextStyle::title)).family(), sheetFamily());
    EXPECT_EQ(sheetFamily(), "Sheet") << "an Inter of the system does not take its place";
    EXPECT_EQ(QFontInfo(sheetFont(TextStyle::title)).weight(), int{QFont::DemiBold});
}

TEST(ScenePainter, DrawsCardsEndCustomersAndStripsInTheirColours) {
    const Picture picture;
    for (const Palette& palette : {lightPalette(), darkPalette(), paperPalette()}) {
        const QImage image = picture.paint(palette, 1.0);
        EXPECT_EQ(picture.at(image, picture.ground("r2")), palette.card);
        EXPECT_EQ(picture.at(image, picture.ground("r4")), palette.endCustomer);
        const QRectF rect = picture.card("r1").rect();
        EXPECT_EQ(picture.at(image, {rect.left() + 2, rect.center().y()}),
                  palette.departments[*picture.scene.colourOf(picture.card("r1"))]);
        EXPECT_EQ(picture.at(image, picture.area.topLeft() + QPointF(2, 2)), palette.sheet);
        EXPECT_GT(count(image, palette.arrow), 100);
    }
}

TEST(ScenePainter, ATraceStandsInAccentAndTheRestFades) {
    const Picture picture;
    const Palette palette = lightPalette();
    const Highlight trace = picture.trace();
    const QImage plain = picture.paint(palette, 1.0);
    const QImage traced = picture.paint(palette, 1.0, &trace);
    EXPECT_EQ(count(plain, palette.accent), 0);
    EXPECT_GT(count(traced, palette.accent), 300);
    // Traced cards keep their colours, the others' are drawn toward the sheet.
    const QRectF r1 = picture.card("r1").rect();
    const QRectF r3 = picture.card("r3").rect();
    const auto stripAt = [](const QRectF& rect) { return QPointF(rect.left() + 2.5, rect.center().y()); };
    EXPECT_EQ(picture.at(traced, stripAt(r1)), picture.at(plain, stripAt(r1)));
    EXPECT_EQ(picture.at(traced, stripAt(r3)), mixed(picture.at(plain, stripAt(r3)), palette.sheet, palette.dim));
    EXPECT_EQ(picture.at(traced, picture.ground("r5")), mixed(palette.endCustomer, palette.sheet, palette.dim));
    EXPECT_EQ(count(traced, palette.arrow), 0);
}

TEST(ScenePainter, WiderFlowsGiveWiderArrows) {
    const Picture picture;
    const Palette palette = lightPalette();
    const auto accentAt = [&](double flow) {
        Highlight highlight;
        highlight.addService(picture.chain.services().slotOf(ServiceKey("s1")), flow);
        return count(picture.paint(palette, 1.0, &highlight), palette.accent);
    };
    EXPECT_GT(accentAt(0.5), accentAt(0.0) + 50);
    EXPECT_GT(accentAt(1.0), accentAt(0.5) + 50);
}

TEST(ScenePainter, AFlowIsAsWideAsItsShareHoweverFarAwayItIsSeen) {
    const Picture picture;
    const Palette palette = lightPalette();
    for (const double scale : {1.0, 0.6, 0.4}) {
        const auto accentOf = [&](double flow) {
            Highlight highlight;
            highlight.addService(picture.chain.services().slotOf(ServiceKey("s1")), flow);
            return count(picture.paint(palette, scale, &highlight), palette.accent);
        };
        EXPECT_GT(accentOf(1.0), 1.6 * accentOf(0.5)) << scale;
        EXPECT_GT(accentOf(0.5), 1.4 * accentOf(0.25)) << scale;
    }
}

TEST(ScenePainter, ASummedArrowHasANumberWhereLabelsAreTooSmall) {
    const Picture picture;
    const Palette palette = lightPalette();
    const SummedArrow summed{picture.chain.services().slotOf(ServiceKey("s1")), 12};
    const auto paint = [&](double scale, std::span<const SummedArrow> arrows) {
        QImage image((picture.area.size() * scale).toSize(), QImage::Format_RGB32);
        image.fill(palette.sheet);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.translate(-picture.area.topLeft());
        PaintOptions options;
        options.visible = picture.area;
        options.scale = scale;
        options.summedArrows = arrows;
        paintScene(painter, picture.scene, palette, options);
        return image;
    };
    const auto inkOf = [&](double scale, std::size_t services) {
        const SummedArrow arrow{summed.arrow, services};
        return count(paint(scale, {&arrow, 1}), palette.quiet) - count(paint(scale, {}), palette.quiet);
    };
    EXPECT_GT(inkOf(0.5, 12), 5);
    // Where labels are, and where there is nothing to sum up, there is none; nor where it would cover its arrow.
    EXPECT_EQ(paint(1.0, {&summed, 1}), paint(1.0, {}));
    EXPECT_EQ(inkOf(0.5, 1), 0);
    EXPECT_EQ(paint(0.05, {&summed, 1}), paint(0.05, {}));
}

TEST(ScenePainter, SelectionIsDrawnInAccent) {
    const Picture picture;
    Marks marks;
    marks.roles.insert(picture.card("r3").role);
    EXPECT_GT(count(picture.paint(lightPalette(), 1.0, nullptr, &marks), lightPalette().accent), 200);
}

TEST(ScenePainter, EveryScaleShowsEveryCard) {
    const Picture picture;
    const Palette palette = lightPalette();
    for (const double scale : {0.03, 0.1, 0.25, 0.4, 0.6, 1.0, 2.0}) {
        const QImage image = picture.paint(palette, scale);
        for (const char* role : {"r1", "r2", "r3", "r4", "r5", "r6"}) {
            EXPECT_NE(picture.at(image, picture.card(role).rect().center(), scale), palette.sheet)
                << role << " at " << scale;
        }
    }
}

TEST(ScenePainter, InACrowdAPartDrawnAloneIsThatPartOfTheWhole) {
    support::ChainShape shape;
    shape.roles = 1'500;
    shape.servicesPerRole = 6.0;
    shape.levels = 12;
    shape.seed = 3;
    const Chain chain = support::makeChain(shape);
    ASSERT_GT(chain.services().size(), 8'000U); // more than are drawn as lines
    const Scene scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
    const Palette palette = lightPalette();
    constexpr QSize window(480, 320);
    for (const double scale : {0.02, 0.08, 0.2, 0.5}) {
        const QPointF origin = scene.bounds().center() - QPointF(window.width(), window.height()) / 2.0 / scale;
        const auto paint = [&](const QRect& part) {
            QImage image(window, QImage::Format_RGB32);
            image.fill(palette.sheet);
            QPainter painter(&image);
            painter.setClipRect(part);
            painter.setTransform(
                QTransform(scale, 0, 0, scale, -std::round(origin.x() * scale), -std::round(origin.y() * scale)));
            PaintOptions options;
            options.visible = painter.transform().inverted().mapRect(QRectF(part));
            options.scale = scale;
            paintScene(painter, scene, palette, options);
            painter.end();
            return image;
        };
        const QImage whole = paint(QRect(QPoint(), window));
        EXPECT_GT(count(whole, palette.sheet), 0) << scale;
        for (const QRect& part : {QRect(0, 0, 24, 320), QRect(200, 140, 90, 60), QRect(430, 100, 50, 50)})
            EXPECT_LE(furthest(paint(part).copy(part), whole.copy(part)), 1) << scale << " at " << part.left();
    }
}

TEST(ScenePainter, AStripOfCardsDrawnAloneIsThatStripOfTheWhole) {
    const Picture picture;
    const Palette palette = lightPalette();
    Badges badges;
    for (const char* role : {"r1", "r2", "r3"})
        badges.roles[picture.chain.roles().slotOf(RoleKey(role))] = {2, 1};
    const QSize size = picture.area.size().toSize();
    const auto paint = [&](const QRect& part) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(palette.sheet);
        QPainter painter(&image);
        painter.setClipRect(part);
        painter.translate(-picture.area.topLeft());
        PaintOptions options;
        options.visible = QRectF(part).translated(picture.area.topLeft());
        options.badges = &badges;
        paintScene(painter, picture.scene, palette, options);
        painter.end();
        return image.copy(part);
    };
    const QImage whole = paint(QRect(QPoint(), size));
    constexpr int slack = 16; // what smoothing rounds at the edge of a clip; a letter that is left out is more
    EXPECT_GT(count(whole, palette.warning), 20);
    for (int x = 0; x < size.width(); x += 24) {
        const QRect strip(x, 0, std::min(24, size.width() - x), size.height());
        EXPECT_LE(furthest(paint(strip), whole.copy(strip)), slack) << "from " << x;
    }
    for (int y = 0; y < size.height(); y += 7) {
        const QRect strip(0, y, size.width(), std::min(7, size.height() - y));
        EXPECT_LE(furthest(paint(strip), whole.copy(strip)), slack) << "from " << y << " down";
    }
}

TEST(ScenePainter, OnPaperTextStaysText) {
    const Picture picture;
    QBuffer buffer;
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(picture.area.size().toSize());
        QPainter painter(&generator);
        painter.translate(-picture.area.topLeft());
        PaintOptions options;
        options.visible = picture.area;
        options.scale = 0.1;
        options.levelOfDetail = false;
        paintScene(painter, picture.scene, paperPalette(), options);
    }
    const QByteArray svg = buffer.data();
    for (const char* words : {"Purchasing manager", "Renegotiate all freight", "Full shelves", "Bo Sample"}) {
        EXPECT_TRUE(svg.contains(words)) << words;
    }
}

} // namespace
} // namespace throughline
