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
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "tests/support/chain_maker.h"
#include "tests/ui/sample_chain.h"
#include "ui/print/page_preview.h"
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
    Printing() { QSettings().clear(); }
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
    PrintDialog dialog(support::sampleChain(), subject, support::sampleDay());
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
        PrintDialog dialog(support::sampleChain(), {}, support::sampleDay());
        EXPECT_EQ(dialog.pages()->count(), 1U);
        named<QCheckBox>(dialog, "With the tasks and their impact")->setChecked(true);
        EXPECT_EQ(dialog.pages()->tablePageCount(), 1U);
        choose(list(dialog, "Orientation"), 1);
        EXPECT_GT(dialog.pages()->pageSize().height(), dialog.pages()->pageSize().width());
        named<QRadioButton>(dialog, "Poster")->setChecked(true);
        EXPECT_GE(dialog.pages()->partCount(), 2U);
        EXPECT_EQ(dialog.findChild<PagePreview*>()->pageCount(), static_cast<int>(dialog.pages()->count()));
    }
    PrintDialog again(support::sampleChain(), {}, support::sampleDay());
    EXPECT_EQ(again.pages()->sheet().setUp.fit, Fit::poster);
    EXPECT_FALSE(again.pages()->sheet().setUp.isLandscape);
    EXPECT_TRUE(again.pages()->sheet().setUp.hasTasks);
}

TEST_F(Printing, OffersAPosterWhereOnePageIsTooSmallToRead) {
    PrintDialog dialog(largeChain(60), {}, support::sampleDay());
    dialog.show();
    named<QRadioButton>(dialog, "Fit to one page")->setChecked(true);
    ASSERT_LT(dialog.pages()->textSize(), ReviewPages::leastText);
    QPushButton* offer = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().startsWith("Make it a poster"))
            offer = button;
    }
    ASSERT_NE(offer, nullptr);
    EXPECT_TRUE(offer->isVisible());
    offer->click();
    EXPECT_EQ(dialog.pages()->sheet().setUp.fit, Fit::poster);
    EXPECT_GE(dialog.pages()->partCount(), 2U);
    EXPECT_FALSE(offer->isVisible());
}

TEST_F(Printing, SaysInWordsWhatCannotBePrintedAndGoesOn) {
    PrintDialog dialog(largeChain(3'000), {}, support::sampleDay());
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
    PrintDialog dialog(*chain, {}, support::sampleDay());
    chain.reset();
    choose(list(dialog, "Paper"), 1);
    ASSERT_TRUE(dialog.pages());
    EXPECT_EQ(dialog.pages()->sheet().setUp.paper.id(), QPageSize::A3);
}

TEST_F(Printing, AsksForTheFileBesideItselfAndSaysWhereItSaved) {
    const QTemporaryDir folder;
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay());
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

TEST_F(Printing, AsksForThePrinterBesideItselfAndStaysWhenThatIsCalledOff) {
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay());
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
    PrintDialog dialog(support::sampleChain(), {}, support::sampleDay());
    dialog.show();
    EXPECT_LE(dialog.height(), dialog.screen()->availableSize().height());
    dialog.resize(900, 470);
    QApplication::processEvents();
    EXPECT_EQ(dialog.height(), 470);
    for (const QString& text : {QString::fromUtf8("Print…"), QString::fromUtf8("Save as PDF…"), QString("Close")}) {
        const auto* button = named<QPushButton>(dialog, text);
        EXPECT_TRUE(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())))
            << text.toStdString();
    }
}

} // namespace
} // namespace throughline
