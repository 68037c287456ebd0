#include "ui/print/print_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <tuple>

#include "tests/support/chain_maker.h"
#include "tests/ui/sample_chain.h"
#include "ui/print/page_preview.h"
#include "ui/print/print_memory.h"
#include "ui/print/set_up_form.h"

namespace throughline {
namespace {

Chain largeChain(std::uint32_t roles) {
    support::ChainShape shape;
    shape.roles = roles;
    shape.levels = 6;
    shape.tasks = 10;
    return support::makeChain(shape);
}

class Printing : public testing::Test {
  protected:
    Printing() { settings.clear(); }
    QSettings settings;
    PrintMemory memory{settings, "/somewhere/a.chain"};
    template <class W>
    static W* named(QWidget& dialog, const QString& text) {
        for (W* widget : dialog.findChildren<W*>()) {
            if (widget->text() == text || widget->accessibleName() == text)
                return widget;
        }
        ADD_FAILURE() << "there is no " << text.toStdString();
        return nullptr;
    }
    static QComboBox* list(QWidget& dialog, const QString& name) {
        for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
            if (box->accessibleName() == name)
                return box;
        }
        ADD_FAILURE() << "there is no list " << name.toStdString();
        return nullptr;
    }
    static void choose(QComboBox* box, int index) {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
};

TEST_F(Printing, ShowsTheSubjectItWasOpenedWith) {
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::task;
    subject.task = TaskKey("t1");
    PrintDialog dialog(support::sampleChain(), subject, support::sampleDay(), memory);
    ASSERT_TRUE(dialog.pages());
    EXPECT_EQ(dialog.pages()->sheet().heading, "Renegotiate all freight");
    EXPECT_EQ(list(dialog, "What to print")->currentText(), QString::fromUtf8("Trace of “Renegotiate all freight”"));
}

TEST_F(Printing, OffersTheWholeTracesEndCustomersAndDepartments) {
    SetUpForm form(support::sampleChain(), {});
    QComboBox* what = list(form, "What to print");
    QStringList texts;
    for (int i = 0; i < what->count(); ++i) {
        if (!what->itemText(i).isEmpty())
            texts << what->itemText(i);
    }
    EXPECT_EQ(texts.front(), "The whole chain");
    EXPECT_TRUE(texts.contains("What reaches Wholesale customer"));
    EXPECT_TRUE(texts.contains("Department Production"));
    EXPECT_FALSE(texts.contains(QString::fromUtf8("Trace of “Clear old contracts”"))) << "a dropped task";
    // Each entry stands for its own subject, separators between notwithstanding.
    for (int i = 0; i < what->count(); ++i) {
        what->setCurrentIndex(i);
        if (what->itemText(i).startsWith("Department ")) {
            EXPECT_EQ(what->itemText(i), "Department " + QString::fromStdString(form.subject().department));
        }
    }
}

TEST_F(Printing, FollowsEveryChangeOfTheSetUpAndRemembersIt) {
    {
        PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
        EXPECT_EQ(dialog.pages()->count(), 1U);
        named<QCheckBox>(dialog, "With the tasks and their impact")->setChecked(true);
        EXPECT_EQ(dialog.pages()->tablePageCount(), 1U);
        choose(list(dialog, "Orientation"), 1);
        EXPECT_GT(dialog.pages()->pageSize().height(), dialog.pages()->pageSize().width());
        named<QRadioButton>(dialog, "Poster")->setChecked(true);
        EXPECT_GE(dialog.pages()->partCount(), 2U);
        EXPECT_EQ(dialog.findChild<PagePreview*>()->pageCount(), static_cast<int>(dialog.pages()->count()));
    }
    PrintDialog again(support::sampleChain(), {}, support::sampleDay(), memory);
    EXPECT_EQ(again.pages()->sheet().setUp.fit, Fit::poster);
    EXPECT_FALSE(again.pages()->sheet().setUp.isLandscape);
    EXPECT_TRUE(again.pages()->sheet().setUp.hasTasks);
}

TEST_F(Printing, RemembersTheSetUpOfEachDocumentByItself) {
    PageSetUp setUp;
    setUp.paper = ownPaper(297, 420);
    setUp.margin = 22;
    setUp.fit = Fit::poster;
    setUp.posterRows = 3;
    setUp.posterColumns = 4;
    setUp.overlap = 17;
    setUp.hasCropMarks = false;
    setUp.hasLegend = false;
    rememberSetUp(settings, "/somewhere/a.chain", setUp);
    PageSetUp other;
    other.paper = *paperNamed("Legal");
    other.margin = 8;
    rememberSetUp(settings, "/somewhere/b.chain", other);
    const auto facts = [](const PageSetUp& one) {
        return std::tuple(nameOf(one.paper), one.margin, one.fit, one.posterRows, one.posterColumns, one.overlap,
                          one.hasCropMarks, one.hasLegend);
    };
    EXPECT_EQ(facts(recallSetUp(settings, "/somewhere/a.chain")), facts(setUp));
    EXPECT_EQ(facts(recallSetUp(settings, "/somewhere/b.chain")), facts(other));
    const PageSetUp next = recallSetUp(settings, "/somewhere/new.chain");
    EXPECT_EQ(nameOf(next.paper), nameOf(other.paper)) << "the paper that was printed on last";
    EXPECT_EQ(next.margin, other.margin);
    EXPECT_EQ(next.fit, PageSetUp().fit) << "how large is each drawing's own";
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    EXPECT_EQ(facts(dialog.pages()->sheet().setUp), facts(setUp));
}

TEST_F(Printing, RemembersWhatWasChosenToBePrinted) {
    const QString trace = QString::fromUtf8("Trace of “Renegotiate all freight”");
    {
        PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
        QComboBox* what = list(dialog, "What to print");
        choose(what, what->findText(trace));
    }
    {
        PrintDialog again(support::sampleChain(), {}, support::sampleDay(), memory);
        EXPECT_EQ(list(again, "What to print")->currentText(), trace);
        EXPECT_EQ(again.pages()->sheet().heading, "Renegotiate all freight");
    }
    PrintMemory elsewhere{settings, "/somewhere/b.chain"};
    PrintDialog other(support::sampleChain(), {}, support::sampleDay(), elsewhere);
    EXPECT_EQ(list(other, "What to print")->currentText(), "The whole chain") << "another document";
    ReviewSubject looked;
    looked.kind = ReviewSubject::Kind::endCustomer;
    looked.role = RoleKey("r5");
    PrintDialog asked(support::sampleChain(), looked, support::sampleDay(), memory);
    EXPECT_EQ(list(asked, "What to print")->currentText(), "What reaches Wholesale customer") << "what is looked at";
    // What is gone by now is not printed.
    ReviewSubject gone;
    gone.kind = ReviewSubject::Kind::task;
    gone.task = TaskKey("gone");
    rememberSubject(settings, memory.document, gone);
    PrintDialog after(support::sampleChain(), {}, support::sampleDay(), memory);
    EXPECT_EQ(list(after, "What to print")->currentText(), "The whole chain");
    ASSERT_TRUE(after.pages());
    choose(list(after, "What to print"), 0);
    EXPECT_EQ(recallSubject(settings, memory.document).kind, ReviewSubject::Kind::whole);
}

TEST_F(Printing, RemembersEveryKindOfSubject) {
    using Kind = ReviewSubject::Kind;
    ReviewSubject view;
    view.kind = Kind::view;
    view.view = ViewKey("d2");
    ReviewSubject role;
    role.kind = Kind::role;
    role.role = RoleKey("r1");
    ReviewSubject department;
    department.kind = Kind::department;
    department.department = "Sales, and so on";
    for (const ReviewSubject& one : {view, role, department}) {
        rememberSubject(settings, memory.document, one);
        const ReviewSubject back = recallSubject(settings, memory.document);
        EXPECT_EQ(std::tuple(back.kind, back.view, back.role, back.department),
                  std::tuple(one.kind, one.view, one.role, one.department));
    }
}

TEST_F(Printing, FindsByAPartOfItsTitleWhatTheListHasNoRoomFor) {
    Chain chain = support::sampleChain();
    Edit edit;
    for (int i = 1; i <= 300; ++i) {
        Task task;
        task.key = TaskKey("many" + std::to_string(i));
        task.title = "Parcel " + std::to_string(i);
        task.role = RoleKey("r1");
        edit.add(task);
    }
    chain.apply(edit);
    SetUpForm form(chain, {});
    form.show();
    QComboBox* what = list(form, "What to print");
    QStringList listed;
    for (int i = 0; i < what->count(); ++i)
        listed << what->itemText(i);
    EXPECT_FALSE(listed.contains(QString::fromUtf8("Trace of “Parcel 299”")));
    EXPECT_EQ(listed.indexOf(QString::fromUtf8("Trace of “Parcel 10”")),
              listed.indexOf(QString::fromUtf8("Trace of “Parcel 9”")) + 1)
        << "in natural order";
    const auto labels = form.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == "The list shows the first 200 of a kind; type a part of a title to find any other.";
    }));
    int chosen = 0;
    QObject::connect(&form, &SetUpForm::subjectChosen, &form, [&] { ++chosen; });
    // The second is no part of any title, so it is no choice and the first stays.
    for (const char* typed : {"cel 299", "zzz"}) {
        what->lineEdit()->selectAll();
        QTest::keyClicks(what->lineEdit(), typed);
        QTest::keyClick(what->lineEdit(), Qt::Key_Return);
        QApplication::processEvents();
        EXPECT_EQ(form.subject().task, TaskKey("many299")) << typed;
        EXPECT_EQ(what->currentText(), QString::fromUtf8("Trace of “Parcel 299”")) << typed;
        EXPECT_EQ(chosen, 1) << typed;
    }
}

TEST_F(Printing, HasRoomOnASmallScreenAtTwiceTheSize) {
    PrintDialog dialog(largeChain(60), {}, support::sampleDay(), memory);
    dialog.show();
    // 1366 × 768 at 200 %, without the frame.
    dialog.resize(660, 340);
    QApplication::processEvents();
    ASSERT_EQ(dialog.size(), QSize(660, 340));
    for (const QString& text : {QString::fromUtf8("Print…"), QString::fromUtf8("Save as PDF…"), QString("Close")}) {
        const auto* button = named<QPushButton>(dialog, text);
        EXPECT_TRUE(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())))
            << text.toStdString();
        EXPECT_GE(button->width(), button->sizeHint().width());
    }
    EXPECT_GE(dialog.findChild<PagePreview*>()->height(), 180);
}

TEST_F(Printing, NamesTheFolderThatIsNotThereAndForgetsItWhenAskedAnew) {
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    const auto saidNow = [&](const QString& part) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    };
    QTest::mouseClick(named<QPushButton>(dialog, QString::fromUtf8("Save as PDF…")), Qt::LeftButton);
    auto* files = dialog.findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(name, nullptr);
    name->setText(QStringLiteral("/nowhere/at/all/x.pdf"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(saidNow(QString::fromUtf8("Its folder is not there")));
    EXPECT_TRUE(saidNow(QString::fromUtf8("“/nowhere/at/all”")));
    QTest::mouseClick(named<QPushButton>(dialog, QString::fromUtf8("Print…")), Qt::LeftButton);
    EXPECT_FALSE(saidNow(QString::fromUtf8("/nowhere")));
}

TEST_F(Printing, TakesNoHarmFromSettingsThatNobodyWrote) {
    for (const auto& [name, value] : std::vector<std::pair<QString, QVariant>>{{"paper", "Napkin"},
                                                                               {"margin", 4000},
                                                                               {"fit", -3},
                                                                               {"percent", "nan"},
                                                                               {"rows", 1e30},
                                                                               {"columns", "many"},
                                                                               {"overlap", -1}}) {
        settings.setValue("print/" + name, value);
    }
    const PageSetUp setUp = recallSetUp(settings, "/somewhere/a.chain");
    EXPECT_EQ(setUp.margin, marginLimits.most);
    EXPECT_EQ(setUp.fit, Fit::automatic);
    EXPECT_EQ(setUp.percent, 100.0);
    EXPECT_EQ(setUp.posterRows, 20);
    EXPECT_EQ(setUp.posterColumns, 2);
    EXPECT_EQ(setUp.overlap, 0.0);
}

TEST_F(Printing, OffersWhatTheSheetReadsAtTheMomentFirst) {
    ReviewSubject subject;
    subject.reading.emplace();
    subject.reading->folded = {"Production"};
    subject.reading->only = {{RoleKey("r1"), RoleKey("r3"), RoleKey("r5")}};
    PrintDialog dialog(support::sampleChain(), subject, support::sampleDay(), memory);
    EXPECT_EQ(list(dialog, "What to print")->currentText(), "What the sheet shows now");
    ASSERT_TRUE(dialog.pages());
    QStringList titles;
    for (const Role& role : dialog.pages()->sheet().chain.roles())
        titles << QString::fromStdString(role.title);
    titles.sort();
    EXPECT_EQ(titles, (QStringList{"Production (1 role)", "Purchasing manager", "Wholesale customer"}));
    EXPECT_TRUE(dialog.pages()->sheet().sentences.contains("3 of the chain's 6 roles are shown."));
    EXPECT_EQ(dialog.pages()->sheet().sentences.size(), 3) << "and of the folded department";
    choose(list(dialog, "What to print"), 1);
    EXPECT_EQ(dialog.pages()->sheet().chain.roles().size(), 6U);
}

TEST_F(Printing, AsksForTheSidesOfAPaperOfOnesOwn) {
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    QComboBox* paper = list(dialog, "Paper");
    auto* width = named<QSpinBox>(dialog, "Shorter side of the paper in millimetres");
    EXPECT_FALSE(width->isVisible());
    choose(paper, paper->count() - 1);
    EXPECT_TRUE(width->isVisible());
    width->setValue(300);
    named<QSpinBox>(dialog, "Longer side of the paper in millimetres")->setValue(500);
    const QSizeF size = dialog.pages()->pageSize() * 25.4 / 72.0;
    EXPECT_NEAR(size.width(), 500.0, 0.01);
    EXPECT_NEAR(size.height(), 300.0, 0.01);
}

TEST_F(Printing, SaysWhereMarginsLeaveNoRoom) {
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    choose(list(dialog, "Paper"), 5);
    ASSERT_EQ(dialog.pages()->sheet().setUp.paper.id(), QPageSize::A5);
    named<QSpinBox>(dialog, "Margins in millimetres")->setValue(50);
    EXPECT_FALSE(dialog.pages());
    bool isSaid = false;
    for (QLabel* label : dialog.findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith("Margins of 50 mm leave too little"));
    EXPECT_TRUE(isSaid);
}

TEST_F(Printing, OffersAPosterWhereOnePageIsTooSmallToRead) {
    PrintDialog dialog(largeChain(60), {}, support::sampleDay(), memory);
    dialog.show();
    named<QRadioButton>(dialog, "Fit to one page")->setChecked(true);
    ASSERT_LT(dialog.pages()->textSize(), ReviewPages::leastText);
    QPushButton* offer = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().startsWith("Make it a readable poster"))
            offer = button;
    }
    ASSERT_NE(offer, nullptr);
    EXPECT_TRUE(offer->isVisible());
    offer->click();
    EXPECT_EQ(dialog.pages()->sheet().setUp.fit, Fit::poster);
    EXPECT_GE(dialog.pages()->partCount(), 2U);
    EXPECT_FALSE(offer->isVisible());
    EXPECT_GE(dialog.pages()->largestTextSize(), ReviewPages::leastText - 1e-6);
}

TEST_F(Printing, SaysWhereAPosterIsNotAsItWasAskedFor) {
    const auto factsOf = [&](const Chain& chain, const PageSetUp& setUp) {
        rememberSetUp(memory.settings, memory.document, setUp);
        PrintDialog dialog(chain, {}, support::sampleDay(), memory);
        QString all;
        for (QLabel* label : dialog.findChildren<QLabel*>())
            all += label->text() + '\n';
        return all;
    };
    PageSetUp setUp;
    setUp.fit = Fit::poster;
    setUp.posterRows = 1;
    setUp.posterColumns = 6;
    EXPECT_TRUE(factsOf(largeChain(60), setUp).contains("of the 1 × 6 pages: on more of them it would be no larger"));
    setUp.posterRows = setUp.posterColumns = 3;
    setUp.overlap = 0.0;
    EXPECT_TRUE(factsOf(largeChain(240), setUp).contains("No page shows the whole cards of "));
    setUp.overlap = 10.0;
    EXPECT_FALSE(factsOf(largeChain(240), setUp).contains("No page shows the whole cards of "));
}

TEST_F(Printing, SaysInWordsWhatCannotBePrintedAndGoesOn) {
    PrintDialog dialog(largeChain(3'000), {}, support::sampleDay(), memory);
    dialog.show();
    for (QSpinBox* box : dialog.findChildren<QSpinBox*>()) {
        if (box->accessibleName() == "Scale in percent")
            box->setValue(400);
    }
    named<QRadioButton>(dialog, "Scale")->setChecked(true);
    EXPECT_FALSE(dialog.pages());
    EXPECT_FALSE(named<QPushButton>(dialog, QString::fromUtf8("Print…"))->isEnabled());
    bool isSaid = false;
    for (QLabel* label : dialog.findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() && label->text().contains("more than 400 pages"));
    }
    EXPECT_TRUE(isSaid);
    named<QRadioButton>(dialog, "Fit to one page")->setChecked(true);
    ASSERT_TRUE(dialog.pages());
    EXPECT_TRUE(named<QPushButton>(dialog, QString::fromUtf8("Print…"))->isEnabled());
}

TEST_F(Printing, KeepsItsSnapshotWhenTheDocumentIsGone) {
    auto chain = std::make_unique<Chain>(support::sampleChain());
    PrintDialog dialog(*chain, {}, support::sampleDay(), memory);
    chain.reset();
    choose(list(dialog, "Paper"), 1);
    ASSERT_TRUE(dialog.pages());
    EXPECT_EQ(dialog.pages()->sheet().setUp.paper.id(), QPageSize::A3);
}

TEST_F(Printing, AsksForTheFileBesideItselfAndSaysWhereItSaved) {
    const QTemporaryDir folder;
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    QTest::mouseClick(named<QPushButton>(dialog, QString::fromUtf8("Save as PDF…")), Qt::LeftButton);
    // The click has come back: nothing waits for the answer.
    auto* files = dialog.findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    const QString path = folder.filePath(QStringLiteral("sheet"));
    auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(name, nullptr);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".pdf")));
    EXPECT_TRUE(dialog.isVisible());
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Saved as sheet.pdf.");
    }));
}

TEST_F(Printing, SaysThatThereIsNoPrinterAndOffersAFile) {
    if (!QPrinterInfo::availablePrinters().isEmpty())
        GTEST_SKIP() << "there is a printer";
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    QTest::mouseClick(named<QPushButton>(dialog, QString::fromUtf8("Print…")), Qt::LeftButton);
    EXPECT_EQ(dialog.findChild<QPrintDialog*>(), nullptr);
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() &&
               label->text() == QStringLiteral("There is no printer; set one up, or save the pages as PDF.");
    }));
    EXPECT_EQ(dialog.focusWidget(), named<QPushButton>(dialog, QString::fromUtf8("Save as PDF…")));
}

TEST_F(Printing, AsksForThePrinterBesideItselfAndStaysWhenThatIsCalledOff) {
    if (QPrinterInfo::availablePrinters().isEmpty())
        GTEST_SKIP() << "there is no printer";
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    QTest::mouseClick(named<QPushButton>(dialog, QString::fromUtf8("Print…")), Qt::LeftButton);
    auto* printers = dialog.findChild<QPrintDialog*>();
    ASSERT_NE(printers, nullptr);
    EXPECT_TRUE(printers->isVisible());
    QTest::keyClick(printers, Qt::Key_Escape);
    EXPECT_FALSE(printers->isVisible());
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(Printing, KeepsItsButtonsInSightOnALowScreen) {
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    EXPECT_LE(dialog.height(), dialog.screen()->availableSize().height());
    dialog.resize(912, 470);
    QApplication::processEvents();
    EXPECT_EQ(dialog.height(), 470);
    EXPECT_EQ(dialog.width(), 912);
    for (const QString& text : {QString::fromUtf8("Print…"), QString::fromUtf8("Save as PDF…"), QString("Close")}) {
        const auto* button = named<QPushButton>(dialog, text);
        EXPECT_TRUE(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())))
            << text.toStdString();
    }
}

TEST_F(Printing, KeepsItsButtonsInOneLineWhereThereIsNothingToSay) {
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.resize(712, 436);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const auto height = [&](const QString& text) {
        const auto* button = named<QPushButton>(dialog, text);
        return button ? button->mapTo(&dialog, QPoint()).y() : -1;
    };
    EXPECT_EQ(height("Close"), height("Print…"));
    EXPECT_EQ(height("Save as PDF…"), height("Print…"));
}

TEST_F(Printing, ShowsAllOfItsOptionsWhereTheScreenHasTheHeightOfALaptops) {
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay(), memory);
    dialog.show();
    // 1920 × 1200 at 200 %, without the frame; 1366 × 768 is higher.
    dialog.resize(912, 536);
    QApplication::processEvents();
    ASSERT_EQ(dialog.size(), QSize(912, 536));
    const auto* form = dialog.findChild<SetUpForm*>();
    ASSERT_NE(form, nullptr);
    for (const QWidget* field : form->findChildren<QWidget*>()) {
        if (!field->isVisible())
            continue;
        EXPECT_EQ(field->visibleRegion().boundingRect(), field->rect()) << field->accessibleName().toStdString();
    }
    // The preview has what is left: two thirds of the width, and all but two lines of the height.
    const auto* preview = dialog.findChild<PagePreview*>();
    EXPECT_GE(preview->width(), 912 * 3 / 5);
    EXPECT_GE(preview->height(), 536 - 110);
}

} // namespace
} // namespace throughline
