#include <QAction>
#include <QApplication>
#include <QTest>
#include <chrono>
#include <iostream>
#include <random>

#include "tests/ui/gestures/hands.h"
#include "tests/ui/open_document.h"

namespace throughline {
namespace {

/// Hands that do anything: where they press and what they press is diced, what they do is what a person can do.
class RandomGestures : public Hands {
  protected:
    [[nodiscard]] int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(dice_); }
    [[nodiscard]] QPointF somewhere() {
        return {static_cast<double>(5 + below(canvas().viewport()->width() - 10)),
                static_cast<double>(5 + below(canvas().viewport()->height() - 10))};
    }
    [[nodiscard]] RoleKey someRole() {
        const int wanted = below(static_cast<int>(chain().roles().size()));
        auto row = chain().roles().begin();
        for (int i = 0; i < wanted; ++i)
            ++row;
        return row->key;
    }
    /// On a card of the sheet, brought into sight.
    [[nodiscard]] QPointF someCard() {
        if (chain().roles().isEmpty())
            return somewhere();
        const RoleKey key = someRole();
        canvas().revealRole(key);
        const SceneCard* card = canvas().scene().card(chain().roles().slotOf(key));
        return card == nullptr ? somewhere() : canvas().toPixel(card->rect().topLeft() + QPointF(40, 14));
    }
    void title() { type(("Title " + std::to_string(below(10'000))).c_str()); }
    /// Ends what waits for an answer: a menu, a title, a picker.
    void settle() {
        for (int i = 0; i < 4 && menu() != nullptr; ++i)
            key(Qt::Key_Escape);
        if (QApplication::focusWidget() != &canvas()) {
            if (QApplication::focusWidget() != nullptr && canvas().isAncestorOf(QApplication::focusWidget()))
                key(below(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
            canvas().setFocus();
        }
        QApplication::processEvents();
    }
    void one();

    std::mt19937 dice_;
};

void RandomGestures::one() {
    constexpr std::size_t many = 36;
    const int kind = chain().roles().size() > many ? 23 : below(26);
    const auto control = Qt::KeyboardModifiers(Qt::ControlModifier);
    switch (kind) {
        case 0:
            doubleClick(somewhere());
            if (QApplication::focusWidget() != &canvas())
                title();
            break;
        case 1:
            key(Qt::Key_N);
            title();
            break;
        case 2:
        case 3:
        case 4:
            drag(someCard(), somewhere(), below(5) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
            break;
        case 5:
            drag(someCard(), somewhere(), Qt::AltModifier);
            break;
        case 6:
        case 7: {
            // From a card's handle to a card or to nothing.
            const QPointF card = someCard();
            click(card);
            const SceneCard* one = canvas().scene().card(canvas().hitAt(card).role);
            if (one == nullptr)
                break;
            const QRectF rect = one->rect();
            const bool right = below(2) == 0;
            const QPointF from = canvas().toPixel({right ? rect.right() : rect.left(), rect.center().y()}) +
                                 QPointF(right ? 15 : -15, 0);
            drag(from, below(2) == 0 ? someCard() : somewhere());
            if (menu() != nullptr)
                key(below(3) == 0 ? Qt::Key_Escape : Qt::Key_Return);
            break;
        }
        case 8:
        case 9: {
            constexpr std::array arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
            click(someCard());
            key(arrows[static_cast<std::size_t>(below(4))], control);
            if (QApplication::focusWidget() != &canvas())
                title();
            break;
        }
        case 10:
            click(someCard());
            key(Qt::Key_F2);
            title();
            break;
        case 11:
            click(someCard());
            key(Qt::Key_C);
            type("Title");
            key(below(4) == 0 ? Qt::Key_Escape : Qt::Key_Return);
            break;
        case 12:
            drop(below(2) == 0 ? "role" : "end_customer", somewhere());
            break;
        case 13:
            drop(below(2) == 0 ? "task" : "manager", someCard());
            break;
        case 14:
            click(someCard());
            key(Qt::Key_T, control);
            if (QApplication::focusWidget() != &canvas())
                title();
            break;
        case 15: {
            click(someCard());
            const Qt::KeyboardModifiers modifiers = below(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
            for (int i = below(4); i >= 0; --i)
                key(below(2) == 0 ? Qt::Key_Right : Qt::Key_Down, modifiers);
            break;
        }
        case 16:
            drag(somewhere(), somewhere());
            actions().alignments[static_cast<std::size_t>(below(6))]->trigger();
            break;
        case 17:
            drag(somewhere(), somewhere());
            actions().distributions[static_cast<std::size_t>(below(2))]->trigger();
            break;
        case 18:
            if (below(4) == 0)
                key(Qt::Key_A, control);
            else
                click(someCard());
            key(Qt::Key_L, control);
            break;
        case 19:
            click(someCard());
            key(Qt::Key_C, control);
            key(Qt::Key_V, control);
            break;
        case 20:
            click(someCard());
            click(someCard(), Qt::ShiftModifier);
            key(Qt::Key_D, control);
            break;
        case 21:
            for (int i = below(4); i >= 0; --i)
                key(Qt::Key_Z, control);
            break;
        case 22:
            for (int i = below(3); i >= 0; --i)
                key(Qt::Key_Y, control);
            break;
        case 23:
            click(someCard());
            if (below(3) == 0)
                click(someCard(), Qt::ControlModifier);
            key(Qt::Key_Delete, below(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
            break;
        case 24:
            // Through a service, which is taken or not.
            click(somewhere());
            key(Qt::Key_Delete);
            break;
        default:
            canvas().setZoom(0.6 + below(8) / 10.0);
            break;
    }
    settle();
}

TEST_F(RandomGestures, UndoneAndDoneAgainLeaveTheSameChainEverywhere) {
    constexpr int gestures = 2000;
    // The same in every run; another one by the environment.
    const auto seed = qEnvironmentVariableIsSet("THROUGHLINE_SEED") ? qEnvironmentVariable("THROUGHLINE_SEED").toUInt()
                                                                    : 304'732'746U;
    std::cout << "seed " << seed << '\n';
    SCOPED_TRACE("seed " + std::to_string(seed));
    dice_.seed(seed);
    const auto begin = std::chrono::steady_clock::now();
    open(support::sampleChain());
    canvas().zoomToActual();
    const Chain start = chain();
    const auto failures = [] {
        return testing::UnitTest::GetInstance()->current_test_info()->result()->total_part_count();
    };
    const int before = failures();
    for (int i = 0; i < gestures; ++i) {
        one();
        if (i % 100 == 99)
            expectFreshScene("after gesture " + std::to_string(i));
        if (failures() > before) {
            std::cout << "stopped after gesture " << i << '\n';
            return;
        }
    }
    const auto inTheFile = [&] {
        DocumentBridge reader(support::surroundings(3));
        EXPECT_TRUE(reader.open(window_->bridge().path()));
        return Chain(reader.chain());
    };
    // The last gestures may have been undoings; the end is what nothing can be redone after.
    while (window_->bridge().canRedo())
        ASSERT_TRUE(window_->bridge().redo());
    const Chain end = chain();
    EXPECT_TRUE(inTheFile() == end);
    int steps = 0;
    while (window_->bridge().canUndo()) {
        ASSERT_TRUE(window_->bridge().undo());
        ++steps;
    }
    EXPECT_GT(steps, gestures / 4) << "most gestures are edits";
    EXPECT_TRUE(chain() == start);
    EXPECT_TRUE(inTheFile() == start);
    expectFreshScene("after all was undone");
    int again = 0;
    while (window_->bridge().canRedo()) {
        ASSERT_TRUE(window_->bridge().redo());
        ++again;
    }
    EXPECT_EQ(again, steps);
    EXPECT_TRUE(chain() == end);
    EXPECT_TRUE(inTheFile() == end);
    expectFreshScene("after all was done again");
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::cout << gestures << " gestures, " << steps << " edits, " << chain().roles().size() << " roles, "
              << took.count() << " s\n";
}

} // namespace
} // namespace throughline
