#include <QCheckBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QToolBar>

#include "core/layout/layered.h"
#include "tests/ui/window/a_window.h"
#include "ui/print/print_memory.h"
#include "ui/window/share_strip.h"

namespace throughline {
namespace {

using WindowFilesTest = support::AWindow;

/// So many roles in rows that serve each other, and an end customer.
Chain largeChain(int roles) {
    Edit edit;
    for (int i = 0; i < roles; ++i) {
        Role role;
        role.key = RoleKey("r" + std::to_string(i));
        role.title = "Role " + std::to_string(i);
        role.kind = i == 0 ? RoleKind::endCustomer : RoleKind::internal;
        edit.add(role);
        if (i == 0)
            continue;
        Service service;
        service.key = ServiceKey("s" + std::to_string(i));
        service.server = role.key;
        service.customer = RoleKey("r" + std::to_string(i / 3));
        edit.add(service);
    }
    Chain chain;
    chain.apply(edit);
    std::vector<gestures::Placement> placements;
    for (int i = 0; i < roles; ++i)
        placements.push_back({RoleKey("r" + std::to_string(i)), {240.0 * (i % 100), 120.0 * (i / 100)}});
    KeySource keys(3);
    chain.apply(*gestures::place(chain, keys, {}, placements));
    return chain;
}

TEST_F(WindowFilesTest, ALargeDocumentIsReadByAnotherThread) {
    constexpr int roles = 10'000;
    ASSERT_TRUE(SqlStore::create(path("large.chain").toStdString(), largeChain(roles)));
    ASSERT_TRUE(window->openPath(path("large.chain")));
    EXPECT_FALSE(window->bridge().isOpen());
    for (QDeadlineTimer deadline(30'000); !window->bridge().isOpen() && !deadline.hasExpired();)
        QApplication::processEvents();
    canvas().viewport()->repaint();
    EXPECT_EQ(chain().roles().size(), static_cast<std::size_t>(roles));
    EXPECT_EQ(canvas().scene().cardCount(), static_cast<std::size_t>(roles));
    // The edits go on as ever.
    EXPECT_TRUE(window->bridge().perform(gestures::rename(chain(), RoleKey("r5"), "Five")));
    EXPECT_TRUE(window->bridge().undo());
}

TEST_F(WindowFilesTest, OpeningThatIsCancelledLeavesWhatWasOpen) {
    openSample();
    ASSERT_TRUE(SqlStore::create(path("large.chain").toStdString(), largeChain(10'000)));
    ASSERT_TRUE(window->openPath(path("large.chain")));
    window->work().cancelAll();
    QTest::qWait(400);
    EXPECT_EQ(QFileInfo(window->bridge().path()).fileName(), QStringLiteral("sample.chain"));
}

TEST_F(WindowFilesTest, ALargeChainIsLaidOutInAnotherThreadAndUndoneAtOnce) {
    ASSERT_TRUE(window->bridge().create(path("large.chain"), largeChain(2'000)));
    QApplication::processEvents();
    const Chain before = chain();
    window->actions().layOut->trigger();
    EXPECT_TRUE(window->work().isRunning());
    // The chain changes meanwhile: it is laid out as it is then.
    EXPECT_TRUE(window->bridge().perform(gestures::rename(chain(), RoleKey("r7"), "Seven")));
    EXPECT_TRUE(waitForWork());
    EXPECT_FALSE(chain() == before);
    EXPECT_EQ(chain().roles().find(RoleKey("r7"))->title, "Seven");
    EXPECT_TRUE(window->bridge().undo());
    EXPECT_TRUE(window->bridge().undo());
    EXPECT_TRUE(chain() == before);
}

TEST_F(WindowFilesTest, ExportAndCopiesAskWithoutStoppingTheWindow) {
    openSample();
    window->actions().exportFile->trigger();
    answer(path("out.json"));
    EXPECT_TRUE(waitFor(QStringLiteral("Exported to")));
    EXPECT_TRUE(QFile::exists(path("out.json")));
    window->actions().saveCopy->trigger();
    answer(path("copy.chain"));
    EXPECT_TRUE(waitFor(QStringLiteral("Saved a copy as copy.chain.")));
    const auto copy = SqlStore::read(path("copy.chain").toStdString());
    ASSERT_TRUE(copy);
    EXPECT_TRUE(*copy->chain == chain());
}

TEST_F(WindowFilesTest, WhatIsExportedHasTheLanesThatTheSheetShows) {
    openSample();
    SheetLooks looks = canvas().looks();
    const auto exported = [&](const char* name) {
        window->actions().exportFile->trigger();
        answer(path(name));
        EXPECT_TRUE(waitForWork());
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().count("Board");
    };
    looks.lanes = false;
    canvas().setLooks(looks);
    const auto without = exported("plain.svg");
    looks.lanes = true;
    canvas().setLooks(looks);
    EXPECT_GT(exported("lanes.svg"), without);
}

TEST_F(WindowFilesTest, WhatIsExportedIsSetUpAsItIsPrinted) {
    openSample();
    const auto exported = [&](const char* name) {
        window->actions().exportFile->trigger();
        answer(path(name));
        EXPECT_TRUE(waitForWork());
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray usual = exported("usual.pdf");
    EXPECT_EQ(usual.count("/Type /Page\n"), 1) << "never printed: the drawing, and tasks on request";
    PageSetUp setUp;
    setUp.paper = *paperNamed("A3");
    setUp.isLandscape = false;
    setUp.fit = Fit::poster;
    rememberSetUp(settings, window->bridge().path(), setUp);
    const QByteArray poster = exported("poster.pdf");
    EXPECT_TRUE(poster.contains("/MediaBox [0 0 842.000000 1191.000000]"));
    EXPECT_GE(poster.count("/Type /Page\n"), 3);
    const QByteArray svg = exported("one.svg");
    EXPECT_TRUE(svg.contains("width=\"297.0"));
    EXPECT_FALSE(svg.contains("clip-path")) << "the whole drawing on one page";
}

TEST_F(WindowFilesTest, SharingSaysWhatStaysAndLeavesItOut) {
    openSample();
    Role noted = *chain().roles().find(RoleKey("r1"));
    noted.notes = "difficult";
    ASSERT_TRUE(window->bridge().perform(gestures::change(chain(), noted)));
    auto* strip = window->findChild<ShareStrip*>();
    EXPECT_TRUE(strip->isHidden());
    window->actions().share->trigger();
    ASSERT_TRUE(strip->isVisible());
    EXPECT_TRUE(strip->sentence().contains(QStringLiteral("notes of people, roles and tasks")));
    strip->findChildren<QCheckBox*>().first()->click();
    EXPECT_FALSE(strip->sentence().contains(QStringLiteral("notes of people, roles and tasks")));
    strip->findChildren<QCheckBox*>().first()->click();
    for (QPushButton* button : strip->findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("Save")))
            button->click();
    }
    answer(path("shared.chain"));
    EXPECT_TRUE(waitFor(QStringLiteral("shared.chain")));
    EXPECT_TRUE(strip->isHidden());
    const auto copy = SqlStore::read(path("shared.chain").toStdString());
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->chain->roles().find(RoleKey("r1"))->notes, "");
    EXPECT_EQ(copy->chain->roles().size(), chain().roles().size());
}

TEST_F(WindowFilesTest, APartIsTakenOfTheSelectedRoles) {
    openSample();
    QString elsewhere;
    QObject::connect(window.get(), &MainWindow::elsewhereWanted, [&](const QString& path) { elsewhere = path; });
    DocumentInfo info = chain().info();
    info.owner = {};
    ASSERT_TRUE(window->bridge().perform(gestures::change(chain(), info)));
    canvas().clearSelection();
    window->actions().takePart->trigger();
    EXPECT_TRUE(window->messages().texts().last().contains(QStringLiteral("Select the roles")));
    canvas().setSelection({{RoleKey("r1")}, {}, {}});
    window->actions().takePart->trigger();
    answer(path("part.chain"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !elsewhere.isEmpty(); }, 20'000));
    const auto part = SqlStore::read(path("part.chain").toStdString());
    ASSERT_TRUE(part);
    EXPECT_EQ(part->chain->info().title, "part");
    EXPECT_TRUE(part->chain->roles().contains(RoleKey("r1")));
}

TEST_F(WindowFilesTest, PresentingShowsTheSheetAloneAndBringsEverythingBack) {
    openSample();
    window->actions().zoomActual->trigger();
    const double zoom = canvas().zoom();
    const bool hadTasks = window->findChild<QWidget*>(QStringLiteral("tasks"))->isVisible();
    window->actions().present->trigger();
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_FALSE(window->statusBar()->isVisible());
    EXPECT_FALSE(window->findChild<QWidget*>(QStringLiteral("tasks"))->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->findChild<QLabel*>(QStringLiteral("presentHint")) != nullptr; }));
    EXPECT_FALSE(canvas().verticalScrollBar()->isVisible());
    EXPECT_FALSE(canvas().horizontalScrollBar()->isVisible());
    window->bridge().sayNote(QStringLiteral("Only for me."));
    window->bridge().say({Message::Kind::error, QStringLiteral("The disk is full.")});
    EXPECT_EQ(window->messages().texts(), QStringList{QStringLiteral("The disk is full.")});
    window->messages().clear();
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_EQ(window->findChild<QWidget*>(QStringLiteral("tasks"))->isVisible(), hadTasks);
    QTest::qWait(250);
    EXPECT_DOUBLE_EQ(canvas().zoom(), zoom);
}

TEST_F(WindowFilesTest, ARenamedDocumentKeepsItsFileUnlessAsked) {
    window->newBlank();
    const QString before = window->bridge().path();
    auto* title = window->findChild<QToolBar*>(QStringLiteral("tools"))->findChild<QLineEdit*>();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Freight 7781"));
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(window->bridge().title(), QStringLiteral("Freight 7781"));
    EXPECT_EQ(window->bridge().path(), before);
    for (QPushButton* button : window->messages().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Rename the file too"))
            button->click();
    }
    EXPECT_EQ(QFileInfo(window->bridge().path()).fileName(), QStringLiteral("Freight 7781.chain"));
    EXPECT_FALSE(QFile::exists(before));
    QFile::remove(window->bridge().path());
}

TEST_F(WindowFilesTest, ATypedFieldIsCommittedWhenTheWindowCloses) {
    openSample();
    auto* title = window->findChild<QToolBar*>(QStringLiteral("tools"))->findChild<QLineEdit*>();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Typed at the end"));
    window->close();
    window.reset();
    const auto stored = SqlStore::read(path("sample.chain").toStdString());
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->chain->info().title, "Typed at the end");
}

TEST_F(WindowFilesTest, FitsASmallScreen) {
    openSample();
    canvas().setSelection({{RoleKey("r1")}, {}, {}});
    QApplication::processEvents();
    EXPECT_LE(window->minimumSizeHint().width(), 640);
    EXPECT_LE(window->minimumSizeHint().height(), 400);
}

} // namespace
} // namespace throughline
