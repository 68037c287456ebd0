#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <stdexcept>

#include "tests/ui/gestures/hands.h"
#include "tests/ui/open_document.h"
#include "ui/find/find_line.h"
#include "ui/panels/fields.h"
#include "ui/sheet/end_question.h"
#include "ui/sheet/guide_strip.h"
#include "ui/sheet/minimap.h"
#include "ui/sheet/sheet_views.h"
#include "ui/window/message_strip.h"
#include "ui/window/palette_strip.h"

// What a person notices who draws by hand: where the sheet stands, what is selected, who has the keyboard.
namespace throughline {
namespace {

class ByHand : public Hands {
  protected:
    [[nodiscard]] QString said() const { return window_->messages().texts().join(QLatin1Char(' ')); }
    [[nodiscard]] std::vector<std::string> selected() const {
        std::vector<std::string> titles;
        for (const RoleKey& key : canvas().selection().roles)
            titles.push_back(chain().roles().find(key)->title);
        return titles;
    }
    [[nodiscard]] LineField& titleField() const {
        for (LineField* field : window_->findChildren<LineField*>()) {
            if (field->accessibleName() == QStringLiteral("Title of the document"))
                return *field;
        }
        throw std::runtime_error("there is no title");
    }
    [[nodiscard]] QDockWidget& dock(const char* name) const {
        return *window_->findChild<QDockWidget*>(QString::fromLatin1(name));
    }
    void name(const char* title) {
        type(title);
        key(Qt::Key_Return);
    }
    void undo() {
        key(Qt::Key_Z, Qt::ControlModifier);
        QApplication::processEvents();
    }
    /// The window is closed and another one opens the document, in a size that is not the old one.
    [[nodiscard]] bool startAgain(const QString& path) {
        window_->close();
        window_ = std::make_unique<MainWindow>(support::surroundings(), theme_, settings_);
        window_->resize(900, 620);
        window_->show();
        const bool isOpen = window_->openPath(path);
        QApplication::processEvents();
        return isOpen;
    }
    /// The middle of what is seen and the zoom, in whole pixels.
    [[nodiscard]] std::string place() const {
        const QPointF middle = canvas().visibleSheet().center();
        return QStringLiteral("%1 %2 %3")
            .arg(middle.x(), 0, 'f', 1)
            .arg(middle.y(), 0, 'f', 1)
            .arg(canvas().zoom())
            .toStdString();
    }
};

TEST_F(ByHand, TheSheetStandsWhereItStoodHoweverLateTheWindowGetsItsSize) {
    open(support::sampleChain());
    const QString path = window_->bridge().path();
    window_->resize(1280, 800);
    QApplication::processEvents();
    canvas().zoomToFit();
    QApplication::processEvents();
    const std::string before = place();
    for (int start = 0; start < 3; ++start) {
        ASSERT_TRUE(startAgain(path));
        // As a desktop does that maximises it.
        window_->resize(1280, 800);
        QTest::qWait(30);
        EXPECT_EQ(place(), before) << "start " << start;
    }
}

TEST_F(ByHand, ASheetThatIsMovedIsNotMovedBack) {
    open(support::sampleChain());
    const QString path = window_->bridge().path();
    ASSERT_TRUE(startAgain(path));
    canvas().centreOn({900.0, 700.0});
    const QPointF corner = canvas().visibleSheet().topLeft();
    window_->resize(1280, 800);
    QTest::qWait(30);
    EXPECT_NEAR(canvas().visibleSheet().left(), corner.x(), 1.5);
    EXPECT_NEAR(canvas().visibleSheet().top(), corner.y(), 1.5);
}

TEST_F(ByHand, AManagerOnEmptySheetIsThatOfTheSelectedCard) {
    open(support::sampleChain());
    click(on("Warehouse manager"));
    const QPointF empty = on("Warehouse manager") + QPointF(60, -120);
    drop("manager", empty);
    name("Head of logistics");
    ASSERT_TRUE(serves("Warehouse manager", "Head of logistics"));
    for (const Service& service : chain().services()) {
        if (service.customer == role("Head of logistics")) {
            EXPECT_TRUE(service.manager);
        }
    }
}

TEST_F(ByHand, AManagerOnEmptySheetOfNobodyIsAskedAbout) {
    open(support::sampleChain());
    canvas().clearSelection();
    drop("manager", {30, 30});
    EXPECT_EQ(chain(), support::sampleChain());
    EXPECT_TRUE(said().contains(QStringLiteral("Whose manager?"))) << said().toStdString();
}

TEST_F(ByHand, WhatComesBackIsSelected) {
    open(support::sampleChain());
    click(on("Warehouse manager"));
    key(Qt::Key_Delete);
    EXPECT_EQ(selected(), std::vector<std::string>());
    undo();
    EXPECT_EQ(selected(), std::vector<std::string>{"Warehouse manager"});
    // And what was selected before a card was added is so again.
    key(Qt::Key_A);
    name("Shop");
    EXPECT_EQ(selected(), std::vector<std::string>{"Shop"});
    undo();
    EXPECT_EQ(selected(), std::vector<std::string>{"Warehouse manager"});
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(selected(), std::vector<std::string>{"Shop"});
}

TEST_F(ByHand, TheQuestionWhetherTheChainEndsComesBackWithUndo) {
    open({});
    key(Qt::Key_Escape);
    canvas().setFocus();
    key(Qt::Key_N);
    name("Clerk > Packer > Driver");
    auto* question = window_->findChild<EndQuestion*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return question->isVisible(); }));
    for (QPushButton* button : question->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("End customer"))
            button->click();
    }
    EXPECT_FALSE(question->isVisible());
    EXPECT_EQ(chain().roles().find(role("Driver"))->kind, RoleKind::endCustomer);
    undo();
    EXPECT_EQ(chain().roles().find(role("Driver"))->kind, RoleKind::internal);
    EXPECT_TRUE(QTest::qWaitFor([&] { return question->isVisible(); }));
}

TEST_F(ByHand, ANewCardAndTheChainTypedInItAreOneStep) {
    open({});
    key(Qt::Key_Escape);
    canvas().setFocus();
    key(Qt::Key_N);
    name("Clerk > Packer > Driver");
    ASSERT_TRUE(serves("Clerk", "Packer"));
    undo();
    EXPECT_EQ(chain().roles().size(), 0U);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(chain().roles().size(), 3U);
    EXPECT_TRUE(serves("Packer", "Driver"));
}

TEST_F(ByHand, RolesForAViewAreListedAndTheBestFitComesFirst) {
    Chain content = support::sampleChain();
    KeySource keys(3);
    Role carrier;
    carrier.title = "Freight carrier";
    content.apply(*gestures::add(content, keys, carrier));
    open(content);
    window_->views().add({});
    key(Qt::Key_Escape);
    const auto actions = window_->findChildren<QAction*>();
    const auto add = std::ranges::find_if(
        actions, [](const QAction* one) { return one->text() == QStringLiteral("&Add roles to this view…"); });
    ASSERT_NE(add, actions.end());
    (*add)->trigger();
    auto* line = window_->findChild<FindLine*>();
    ASSERT_TRUE(line->isVisible());
    EXPECT_EQ(line->findChild<QListWidget*>()->count(), 7);
    type("ret");
    EXPECT_EQ(line->findChild<QListWidget*>()->item(0)->text(), QStringLiteral("Retail customer"));
    key(Qt::Key_Return);
    EXPECT_EQ(selected(), std::vector<std::string>{"Retail customer"});
}

TEST_F(ByHand, ACardThatIsDroppedInAnotherLaneBelongsToThatDepartment) {
    open(support::sampleChain());
    QAction* lanes = nullptr;
    for (QAction* action : window_->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("&Lanes by department"))
            lanes = action;
    }
    ASSERT_NE(lanes, nullptr);
    lanes->trigger();
    QTest::qWait(50);
    canvas().zoomToFit();
    const auto height = [&](const char* title) { return on(title).y(); };
    const Sequence before = window_->bridge().sequence();
    const QPointF from = on("Warehouse manager");
    drag(from, {from.x(), height("Production planner")});
    EXPECT_EQ(chain().roles().find(role("Warehouse manager"))->department, "Production");
    EXPECT_EQ(window_->bridge().sequence(), before + 1);
    EXPECT_TRUE(said().contains(QStringLiteral("Warehouse manager belongs to Production now.")))
        << said().toStdString();
    undo();
    EXPECT_EQ(chain().roles().find(role("Warehouse manager"))->department, "Logistics");
    // Within its lane it stays what it is.
    drag(on("Warehouse manager"), on("Warehouse manager") + QPointF(30, 4));
    EXPECT_EQ(chain().roles().find(role("Warehouse manager"))->department, "Logistics");
    // A new card belongs to the lane that it is made in.
    const QRectF card = canvas().scene().card(chain().roles().slotOf(role("Purchasing manager")))->rect();
    drop("role", canvas().toPixel({card.left() - 120.0, card.center().y()}));
    name("Buyer");
    EXPECT_EQ(chain().roles().find(role("Buyer"))->department, "Purchasing");
    lanes->trigger();
    EXPECT_TRUE(said().contains(QStringLiteral("The cards stay where they are"))) << said().toStdString();
}

TEST_F(ByHand, ACardHasNoBadgeWhileItsNameIsTyped) {
    open(support::sampleChain());
    click(on("Warehouse manager"));
    key(Qt::Key_A);
    type("Sho");
    QTest::qWait(700);
    const auto isMarked = [&] {
        const Slot slot = chain().roles().slotOf(canvas().selection().roles.front());
        const Badges* badges = canvas().badges();
        return badges != nullptr && badges->roles.contains(slot) && badges->roles.at(slot).problems > 0;
    };
    EXPECT_FALSE(isMarked());
    name("p");
    EXPECT_TRUE(QTest::qWaitFor(isMarked));
}

TEST_F(ByHand, TypingFromFarAwayGoesBackToWhereTheSheetStood) {
    open(support::sampleChain());
    canvas().setZoom(0.52);
    click(on("Warehouse manager"));
    const std::string before = place();
    key(Qt::Key_F2);
    EXPECT_EQ(place(), before);
    key(Qt::Key_Escape);
    EXPECT_EQ(place(), before);
    canvas().setZoom(0.3);
    // The bars go a moment later.
    QApplication::processEvents();
    const std::string far = place();
    key(Qt::Key_F2);
    EXPECT_EQ(canvas().zoom(), 1.0);
    name("Keeper");
    EXPECT_EQ(place(), far);
    key(Qt::Key_N);
    EXPECT_EQ(canvas().zoom(), 1.0);
    name("New one");
    EXPECT_EQ(place(), far);
    EXPECT_TRUE(
        canvas().visibleSheet().contains(canvas().scene().card(chain().roles().slotOf(role("New one")))->rect()));
}

TEST_F(ByHand, EscapeLeavesTheTitleForTheSheet) {
    open(support::sampleChain());
    for (const char* typed : {"", "Another"}) {
        titleField().setFocus();
        type(typed);
        key(Qt::Key_Escape);
        EXPECT_TRUE(canvas().hasFocus()) << typed;
        EXPECT_EQ(titleField().text().toStdString(), chain().info().title);
    }
    titleField().setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(canvas().hasFocus());
    EXPECT_EQ(chain(), support::sampleChain());
}

TEST_F(ByHand, AChainWithoutATitleIsCalledTheSameTwice) {
    open({});
    EXPECT_EQ(chain().info().title, "");
    EXPECT_EQ(titleField().text(), QString());
    EXPECT_EQ(titleField().placeholderText(), QStringLiteral("Untitled chain"));
    EXPECT_TRUE(window_->windowTitle().startsWith(QStringLiteral("Untitled chain")));
}

TEST_F(ByHand, WhatIsPresentedHasNoFrame) {
    open(support::sampleChain());
    click(on("Warehouse manager"));
    key(Qt::Key_F11);
    EXPECT_EQ(selected(), std::vector<std::string>());
    key(Qt::Key_F11);
    EXPECT_EQ(selected(), std::vector<std::string>{"Warehouse manager"});
}

TEST_F(ByHand, TheQuestionsEndAtMyCardAndSayWhatIsMissing) {
    window_->startWithMe();
    QApplication::processEvents();
    key(Qt::Key_Return);
    EXPECT_TRUE(said().contains(QStringLiteral("Type your name first."))) << said().toStdString();
    name("Ada Example");
    key(Qt::Key_Return);
    EXPECT_TRUE(said().contains(QStringLiteral("Type what your role is called first."))) << said().toStdString();
    name("Buyer");
    name("Shop");
    auto* guide = window_->findChild<GuideStrip*>();
    key(Qt::Key_Return);
    EXPECT_TRUE(said().contains(QStringLiteral("or say that it is the end customer"))) << said().toStdString();
    for (QPushButton* button : guide->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Nobody: the end customer"))
            button->click();
    }
    EXPECT_FALSE(guide->isVisible());
    EXPECT_TRUE(canvas().hasFocus());
    EXPECT_EQ(selected(), std::vector<std::string>{"Buyer"});
}

TEST_F(ByHand, EnterPressesAButtonOfThePalette) {
    open(support::sampleChain());
    auto* button = window_->findChild<PaletteStrip*>()->findChild<QToolButton*>();
    button->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(chain().roles().size(), 7U);
}

TEST_F(ByHand, AChainThatWasSeenIsSeenBesideTheInspector) {
    open(support::sampleChain());
    ASSERT_FALSE(dock("inspector").isVisible());
    ASSERT_TRUE(canvas().visibleSheet().contains(canvas().scene().bounds()));
    click(on("Retail customer"));
    ASSERT_TRUE(dock("inspector").isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas().visibleSheet().contains(canvas().scene().bounds()); }));
    QTest::qWait(QApplication::doubleClickInterval() + 150);
    EXPECT_TRUE(canvas().visibleSheet().contains(canvas().scene().bounds()));
    EXPECT_EQ(selected(), std::vector<std::string>{"Retail customer"});
}

TEST_F(ByHand, TasksThatWereClosedStayClosed) {
    open(support::sampleChain());
    QDockWidget& tasks = dock("tasks");
    ASSERT_TRUE(tasks.isVisible());
    // As the cross in its title does.
    tasks.close();
    click(on("Warehouse manager"));
    key(Qt::Key_T, Qt::ControlModifier);
    name("Sort the returns");
    EXPECT_FALSE(tasks.isVisible());
}

TEST_F(ByHand, TheMinimapGoesWhereAllIsSeen) {
    Edit edit;
    View view;
    view.key = ViewKey("v1");
    view.title = "Main";
    edit.add(view);
    for (int i = 0; i < 70; ++i) {
        Role role;
        role.key = RoleKey("r" + std::to_string(i));
        role.title = "Role " + std::to_string(i);
        edit.add(role);
        edit.add(Place{ViewKey("v1"), role.key, 240.0 * (i % 10), 120.0 * (i / 10)});
    }
    Chain content;
    content.apply(edit);
    open(content);
    const auto* map = canvas().findChild<Minimap*>();
    canvas().zoomToActual();
    EXPECT_TRUE(map->isVisible());
    canvas().zoomToFit();
    EXPECT_FALSE(map->isVisible());
}

} // namespace
} // namespace throughline
