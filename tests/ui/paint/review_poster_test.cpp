#include <gtest/gtest.h>

#include <array>
#include <map>

#include "tests/ui/paint/poppler.h"
#include "tests/ui/paint/review_pages.h"
#include "ui/paint/picture_export.h"

// How a drawing is cut into pages.
namespace throughline {
namespace {

using support::chainOf;
using support::pagesOf;
using support::posterOn;

/// How many cards each part shows whole, or cut by its left or upper edge.
std::vector<std::size_t> cardsOnParts(const ReviewPages& pages, const Chain& chain) {
    std::vector<std::size_t> cards(pages.partCount());
    for (std::size_t part = 0; part < cards.size(); ++part) {
        for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role)
            cards[part] += pages.cardOn(part + 1, role.slot()) ? 1 : 0;
    }
    return cards;
}

TEST(ReviewPoster, LeavesHardlyAPageWithoutCards) {
    std::size_t parts = 0;
    std::size_t lonely = 0;
    for (const std::uint32_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        const Chain chain = chainOf(60, 30, seed);
        for (const auto& [rows, columns] : {std::pair{2, 2}, {2, 3}, {3, 3}}) {
            const ReviewPages pages = pagesOf(chain, posterOn("A4", rows, columns));
            for (const std::size_t cards : cardsOnParts(pages, chain)) {
                ++parts;
                lonely += cards < 2 ? 1 : 0;
            }
        }
    }
    ASSERT_GT(parts, 80U);
    EXPECT_LE(lonely * 100, parts * 6) << lonely << " of " << parts;
}

TEST(ReviewPoster, CutsNoLabelWhereTheOverlapOrAnotherPlaceLeavesItWhole) {
    const Chain chain = support::sampleChain();
    for (const double overlap : {0.0, 15.0}) {
        PageSetUp setUp = posterOn("A4", 2, 2);
        setUp.overlap = overlap;
        const ReviewPages pages = pagesOf(chain, setUp);
        ASSERT_GE(pages.partCount(), 2U);
        const Scene scene(chain, pages.sheet().view, pages.sheet().drawing, support::sampleDay());
        std::size_t labels = 0;
        std::size_t whole = 0;
        for (const SceneArrow& arrow : scene.arrows()) {
            if (arrow.service == noSlot || !arrow.hasLabel || scene.arrowText(arrow.service).lines.empty())
                continue;
            ++labels;
            bool isWhole = false;
            for (std::size_t page = 1; page <= pages.partCount(); ++page)
                isWhole = isWhole || pages.shows(page, scene.arrowText(arrow.service).rect());
            whole += isWhole ? 1 : 0;
        }
        ASSERT_GE(labels, 4U);
        EXPECT_EQ(whole, labels) << overlap;
    }
}

/// How the words beside arrows, cards and pages of many posters come out.
struct Cutting {
    std::size_t labels = 0;
    std::size_t cutLabels = 0; ///< that no page shows whole
    std::size_t cards = 0;
    std::size_t lostCards = 0; ///< that no page shows whole, whatever its strip
    std::size_t pages = 0;
};

void addTo(Cutting& sum, const Chain& chain, const ReviewPages& pages) {
    const Scene scene(chain, pages.sheet().view, pages.sheet().drawing, support::sampleDay());
    for (const SceneArrow& arrow : scene.arrows()) {
        if (arrow.service == noSlot || !arrow.hasLabel || scene.arrowText(arrow.service).lines.empty())
            continue;
        bool isWhole = false;
        for (std::size_t page = 1; page <= pages.partCount(); ++page)
            isWhole = isWhole || pages.shows(page, scene.arrowText(arrow.service).rect());
        ++sum.labels;
        sum.cutLabels += isWhole ? 0 : 1;
    }
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        std::size_t on = 0;
        for (std::size_t page = 1; page <= pages.partCount(); ++page)
            on += pages.cardOn(page, role.slot()) ? 1 : 0;
        EXPECT_LE(on, 1U) << "between the cuts a card stands once";
        ++sum.cards;
        bool isWhole = false;
        for (std::size_t page = 1; page <= pages.partCount(); ++page)
            isWhole = isWhole || pages.cardOn(page, role.slot(), true);
        sum.lostCards += isWhole ? 0 : 1;
    }
    sum.pages += pages.partCount();
}

/// Every service of the chain with words of some length.
Chain withLabels(Chain chain) {
    Edit edit;
    const std::array<const char*, 4> words{"Orders", "Stock counts and trouble with carriers",
                                           "Monthly figures by product group", "Freight contracts"};
    std::size_t next = 0;
    for (auto service = chain.services().begin(); service != chain.services().end(); ++service) {
        Service row = *service;
        row.provides = words[next++ % words.size()];
        edit.change(chain.services().share(row.key), row);
    }
    chain.apply(edit);
    return chain;
}

TEST(ReviewPoster, ShowsCardsAndWordsWholeOnSomePage) {
    Cutting toScale;
    Cutting posters;
    for (const std::uint32_t seed : {1U, 2U, 3U, 4U}) {
        const Chain chain = withLabels(chainOf(40, 20, seed));
        for (const double percent : {60.0, 75.0, 100.0}) {
            PageSetUp setUp;
            setUp.fit = Fit::percent;
            setUp.percent = percent;
            addTo(toScale, chain, pagesOf(chain, setUp));
        }
        for (const auto& [rows, columns] : {std::pair{2, 2}, {2, 3}, {3, 3}})
            addTo(posters, chain, pagesOf(chain, posterOn("A4", rows, columns)));
    }
    for (const Cutting* sum : {&toScale, &posters}) {
        ASSERT_GT(sum->labels, 500U);
        ASSERT_GT(sum->pages, 40U);
        EXPECT_LE(sum->cutLabels * 200, sum->labels) << sum->cutLabels << " of " << sum->labels;
        EXPECT_LE(sum->lostCards * 100, sum->cards) << sum->lostCards << " of " << sum->cards;
    }
}

/// Roles whose titles are words of their own.
Chain withWords(Chain chain) {
    Edit edit;
    int number = 100;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        Role row = *role;
        row.title = "Card" + std::to_string(number++);
        edit.change(chain.roles().share(row.key), row);
    }
    chain.apply(edit);
    return chain;
}

TEST(ReviewPoster, HasEveryCardOnceInTheFileAndTwiceInAnOverlap) {
    NEEDS_POPPLER();
    const Chain chain = withWords(chainOf(50));
    PageSetUp setUp = posterOn("A4", 2, 3);
    setUp.overlap = 50.0;
    const ReviewPages pages = pagesOf(chain, setUp);
    const auto pdf = reviewPdf(pages);
    ASSERT_TRUE(pdf);
    const support::PdfFile file(*pdf);
    // On how many pages a title stands where its card does: once at the cuts, and in the strips beyond them again.
    std::map<std::string, std::size_t> once;
    std::map<std::string, std::size_t> with;
    std::map<std::string, std::size_t> whole;
    for (std::size_t page = 0; page < pages.count(); ++page) {
        for (const auto& word : file.words(static_cast<int>(page) + 1)) {
            static const QRegularExpression title("^Card\\d+$");
            if (!title.match(word.text).hasMatch())
                continue;
            const auto role = std::ranges::find(chain.roles(), word.text.toStdString(), &Role::title);
            ASSERT_NE(role, chain.roles().end()) << word.text.toStdString();
            const auto isIn = [&](const std::optional<QRectF>& card) {
                return card && card->adjusted(-1, -1, 1, 1).contains(word.box);
            };
            if (page == 0) {
                whole[role->title] += isIn(pages.cardOn(page, role.slot())) ? 1 : 0;
                continue;
            }
            once[role->title] += isIn(pages.cardOn(page, role.slot())) ? 1 : 0;
            with[role->title] += isIn(pages.cardOn(page, role.slot(), true)) ? 1 : 0;
        }
    }
    std::size_t uncut = 0;
    std::size_t twice = 0;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        EXPECT_EQ(whole[role->title], 1U) << role->title << " on the first page";
        std::size_t parts = 0;
        std::size_t strips = 0;
        for (std::size_t page = 1; page < pages.count(); ++page) {
            parts += pages.cardOn(page, role.slot()) ? 1 : 0;
            strips += pages.cardOn(page, role.slot(), true) ? 1 : 0;
        }
        EXPECT_LE(parts, 1U);
        EXPECT_EQ(once[role->title], parts) << role->title;
        EXPECT_EQ(with[role->title], strips) << role->title;
        uncut += parts;
        twice += strips > 1 ? 1 : 0;
    }
    EXPECT_GE(uncut * 10, chain.roles().size() * 8);
    EXPECT_GE(twice, 3U) << "an overlap as wide as a card shows some on both pages";
}

TEST(ReviewPoster, IsToScaleInAnSvgToo) {
    const Chain chain = support::sampleChain();
    for (const double percent : {40.0, 75.0, 130.0}) {
        PageSetUp setUp;
        setUp.paper = *paperNamed("A3");
        setUp.fit = Fit::percent;
        setUp.percent = percent;
        const ReviewPages pages = pagesOf(chain, setUp);
        const auto svg = reviewSvg(pages, pages.partCount() == 0 ? 0 : 1);
        ASSERT_TRUE(svg);
        const QString text = QString::fromUtf8(*svg);
        static const QRegularExpression root(
            "<svg [^>]*width=\"([0-9.]+)mm\" height=\"([0-9.]+)mm\" "
            "viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
        const auto size = root.match(text);
        ASSERT_TRUE(size.hasMatch());
        EXPECT_NEAR(size.captured(1).toDouble(), 420.0, 0.5);
        EXPECT_NEAR(size.captured(2).toDouble(), 297.0, 0.5);
        const double millimetre = size.captured(1).toDouble() / size.captured(3).toDouble();
        // A title stands at its place in the matrix of the group around it: cards are 288 units of 1/96 inch apart.
        const auto placeOf = [&](const char* title) {
            static const QRegularExpression matrix("matrix\\(([-0-9.e]+),[^,]*,[^,]*,[^,]*,([-0-9.e]+),[^)]*\\)");
            const qsizetype at = text.indexOf(QString(">%1</text>").arg(QLatin1String(title)));
            EXPECT_GE(at, 0) << title;
            const qsizetype element = text.lastIndexOf("<text ", at);
            static const QRegularExpression x(" x=\"([-0-9.e]+)\"");
            const auto own = x.match(text, element);
            QRegularExpressionMatch around;
            EXPECT_GE(text.lastIndexOf(matrix, element, &around), 0);
            return (own.captured(1).toDouble() * around.captured(1).toDouble() + around.captured(2).toDouble()) *
                   millimetre;
        };
        EXPECT_NEAR(placeOf("Production planner") - placeOf("Purchasing manager"), 76.2 * percent / 100.0, 0.5)
            << percent;
    }
}

} // namespace
} // namespace throughline
