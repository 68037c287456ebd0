#include "ui/panels/fields.h"

#include <gtest/gtest.h>

#include <QCompleter>
#include <QHBoxLayout>
#include <QTest>

#include "tests/ui/sample_chain.h"

namespace throughline {
namespace {

/// Two lines beside each other, so that one can be left for the other.
struct TwoLines {
    TwoLines() {
        auto* row = new QHBoxLayout(&window);
        row->addWidget(&first);
        row->addWidget(&second);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        first.setFocus();
    }
    QWidget window;
    LineField first{&window};
    LineField second{&window};
};

TEST(LineField, CommitsOnceWhenItIsLeft) {
    TwoLines lines;
    lines.first.setValue(QStringLiteral("Buyer"));
    QStringList committed;
    QObject::connect(&lines.first, &LineField::committed, [&](const QString& text) {
        committed << text;
        lines.first.setValue(text);
    });
    lines.first.selectAll();
    QTest::keyClicks(&lines.first, QStringLiteral("Planner"));
    EXPECT_TRUE(committed.isEmpty());
    lines.second.setFocus();
    EXPECT_EQ(committed, QStringList{QStringLiteral("Planner")});
    lines.first.setFocus();
    QTest::keyClick(&lines.first, Qt::Key_Return);
    lines.second.setFocus();
    EXPECT_EQ(committed.size(), 1);
}

TEST(LineField, ShowsTheStartOfALongTextWhenItIsLeft) {
    TwoLines lines;
    QObject::connect(&lines.first, &LineField::committed, [&](const QString& text) { lines.first.setValue(text); });
    QTest::keyClicks(&lines.first, QStringLiteral("Planner"));
    QTest::keyClick(&lines.first, Qt::Key_Return);
    EXPECT_EQ(lines.first.cursorPosition(), 0);
    QTest::keyClick(&lines.first, Qt::Key_End);
    EXPECT_EQ(lines.first.cursorPosition(), 7);
    lines.second.setFocus();
    EXPECT_EQ(lines.first.cursorPosition(), 0);
}

TEST(LineField, EscapeBringsBackWhatStands) {
    TwoLines lines;
    lines.first.setValue(QStringLiteral("Buyer"));
    bool committed = false;
    QObject::connect(&lines.first, &LineField::committed, [&] { committed = true; });
    QTest::keyClicks(&lines.first, QStringLiteral("xyz"));
    QTest::keyClick(&lines.first, Qt::Key_Escape);
    EXPECT_EQ(lines.first.text(), QStringLiteral("Buyer"));
    lines.second.setFocus();
    EXPECT_FALSE(committed);
}

TEST(LineField, LeavesTypedTextAloneWhenTheValueChanges) {
    TwoLines lines;
    lines.first.setValue(QStringLiteral("Buyer"));
    lines.first.selectAll();
    QTest::keyClicks(&lines.first, QStringLiteral("Plan"));
    lines.first.setValue(QStringLiteral("Somebody else's title"));
    EXPECT_EQ(lines.first.text(), QStringLiteral("Plan"));
}

TEST(LineField, ShowsWhatStandsAgainWhenTheCommitIsRefused) {
    TwoLines lines;
    lines.first.setValue(QStringLiteral("Buyer"));
    QObject::connect(&lines.first, &LineField::committed, [&] { lines.first.setValue(QStringLiteral("Buyer")); });
    lines.first.selectAll();
    QTest::keyClicks(&lines.first, QStringLiteral("   "));
    QTest::keyClick(&lines.first, Qt::Key_Return);
    EXPECT_EQ(lines.first.text(), QStringLiteral("Buyer"));
}

TEST(NumberField, KeepsATextThatIsNoNumberWithTheReasonUntilEscape) {
    NumberField field;
    field.setNumber(2.5);
    int commits = 0;
    QObject::connect(&field, &NumberField::numberCommitted, [&] { ++commits; });
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("lots"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.refusal(), QStringLiteral("“lots” is not a number."));
    EXPECT_EQ(field.text(), QStringLiteral("lots"));
    EXPECT_EQ(commits, 0);
    // What stands is shown again elsewhere; what was typed stays.
    field.setNumber(2.5);
    EXPECT_EQ(field.text(), QStringLiteral("lots"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QStringLiteral("2.5"));
    EXPECT_TRUE(field.refusal().isEmpty());
}

TEST(NameField, OffersWhatIsKnownWhenItIsEntered) {
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    QStringList known{QStringLiteral("Ada Example")};
    auto* field = new NameField([&] { return known; }, &window);
    row->addWidget(field);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    field->clearFocus();
    known << QStringLiteral("Bo Sample");
    field->setFocus();
    ASSERT_NE(field->completer(), nullptr);
    field->completer()->setCompletionPrefix(QStringLiteral("samp"));
    EXPECT_EQ(field->completer()->currentCompletion(), QStringLiteral("Bo Sample"));
}

TEST(NumberField, KeepsEveryDigit) {
    NumberField field;
    field.setNumber(0.1234567890123);
    std::optional<double> committed;
    QObject::connect(&field, &NumberField::numberCommitted, [&](std::optional<double> number) { committed = number; });
    QTest::keyClick(&field, Qt::Key_End);
    QTest::keyClicks(&field, QStringLiteral("4"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(committed, 0.12345678901234);
}

TEST(TextField, IsAsHighAsTheHintInItsPlace) {
    TextField field;
    field.resize(300, 40);
    field.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&field));
    field.setPlaceholderText(QStringLiteral("In your own words"));
    const int least = field.height();
    field.setPlaceholderText(QStringLiteral("Cut the freight backlog and agreed new rates. ").repeated(6));
    const int high = field.height();
    EXPECT_GT(high, least);
    EXPECT_GE(high, field.fontMetrics().lineSpacing() * 3);
    // What is written takes the place of the hint, and has the room that it needs itself.
    field.setValue(QStringLiteral("Short"));
    EXPECT_EQ(field.height(), least);
    field.setValue({});
    EXPECT_EQ(field.height(), high);
    field.setPlaceholderText(QStringLiteral("line\n").repeated(30));
    const int most = field.height();
    field.setMostLines(20);
    EXPECT_GT(field.height(), most);
    EXPECT_LE(field.height(), field.fontMetrics().lineSpacing() * 20 + 14);
}

TEST(DayField, TakesDaysAsPeopleWriteThem) {
    DayField field([] { return support::sampleDay(); });
    std::optional<Day> committed;
    QObject::connect(&field, &DayField::dayCommitted, [&](std::optional<Day> day) { committed = day; });
    const auto typed = [&](const char* text) {
        committed.reset();
        field.setDay(std::nullopt);
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        QTest::keyClick(&field, Qt::Key_Return);
        return committed ? committed->text() : std::string("none");
    };
    EXPECT_EQ(typed("2026-03-12"), "2026-03-12");
    EXPECT_EQ(typed("today"), "2026-06-01");
    EXPECT_EQ(typed("+7"), "2026-06-08");
    EXPECT_EQ(typed("12 Mar"), "2026-03-12");
    EXPECT_EQ(typed("12 Mar 2027"), "2027-03-12");
    EXPECT_EQ(typed("2026-02-30"), "none");
}

} // namespace
} // namespace throughline
