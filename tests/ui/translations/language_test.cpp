// The window in another language than English.
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <set>

#include "core/analysis/analysis.h"
#include "core/report/trace_words.h"
#include "resources/resources.h"
#include "tests/ui/open_document.h"
#include "ui/canvas/canvas.h"
#include "ui/looks/theme.h"
#include "ui/panels/trace_panel.h"
#include "ui/panels/trace_sentences.h"
#include "ui/window/main_window.h"
#include "ui/window/window_keeper.h"
#include "ui/words/languages.h"
#include "ui/words/words.h"

namespace throughline {
namespace {

QString plain(QString text) {
    return text.remove(QLatin1Char('&'));
}

class German : public testing::Test {
  protected:
    German() { languages.choose(QStringLiteral("de")); }
    ~German() override { QLocale::setDefault(QLocale::c()); }
    Languages languages;
};

TEST(LanguagesOfTheWindow, AreKnownByTheirOwnNames) {
    EXPECT_EQ(Languages::known(), (QStringList{QStringLiteral("de"), QStringLiteral("en")}));
    EXPECT_EQ(Languages::nameOf(QStringLiteral("de")), QStringLiteral("Deutsch"));
    EXPECT_EQ(Languages::nameOf(QStringLiteral("en")), QStringLiteral("English"));
    Languages languages;
    EXPECT_EQ(languages.choice(), QString());
    EXPECT_EQ(languages.spoken(), QStringLiteral("en"));
    languages.choose(QStringLiteral("xx"));
    EXPECT_EQ(languages.choice(), QString());
    EXPECT_EQ(words::countOfTasks(1), QStringLiteral("1 task"));
    EXPECT_EQ(words::countOfTasks(2), QStringLiteral("2 tasks"));
}

TEST_F(German, CountsInItsPluralForms) {
    EXPECT_EQ(words::countOfTasks(1), QStringLiteral("1 Aufgabe"));
    EXPECT_EQ(words::countOfTasks(2), QStringLiteral("2 Aufgaben"));
    EXPECT_EQ(words::ofCount("roles", 1), QStringLiteral("1 Rolle"));
    EXPECT_EQ(words::ofCount("roles", 2), QStringLiteral("2 Rollen"));
    EXPECT_EQ(words::ofLabel({"move", {"1"}}), QStringLiteral("Eine Rolle verschieben"));
    EXPECT_EQ(words::ofLabel({"move", {"3"}}), QStringLiteral("3 Rollen verschieben"));
    EXPECT_EQ(words::ofLabel({"add", {"role", "Einkauf"}}), QStringLiteral("Rolle „Einkauf“ hinzufügen"));
}

TEST_F(German, WritesAndReadsItsNumbersAndDays) {
    const Day day = *Day::parse("2026-02-01");
    EXPECT_EQ(words::ofDay(day), QStringLiteral("1. Feb. 2026"));
    EXPECT_EQ(words::ofWholeDay(day), QStringLiteral("1. Februar 2026"));
    for (const char* typed : {"1. Feb. 2026", "1. Februar 2026", "1.2.2026", "2026-02-01", "1. Feb."})
        EXPECT_EQ(words::dayIn(QString::fromUtf8(typed), day), day) << typed;
    EXPECT_EQ(words::dayIn(QStringLiteral("morgen"), day), day.plus(1));
    EXPECT_EQ(words::ofNumber(1234.5), QStringLiteral("1.234,5"));
    EXPECT_EQ(words::numberIn(QStringLiteral("1.234,5")), 1234.5);
    EXPECT_EQ(words::ofShare(0.875), QStringLiteral("87,5\u00A0%"));
    EXPECT_EQ(words::ofAmount(35, "Stunden/Jahr"), QStringLiteral("35\u00A0Stunden pro Jahr"));
    EXPECT_EQ(words::ofList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}),
              QStringLiteral("A, B und C"));
    EXPECT_EQ(QLocale().firstDayOfWeek(), Qt::Monday);
}

TEST_F(German, TellsTheSameTraceInTheWindowAndOnPaper) {
    const Chain chain = support::sampleChain();
    const Trace trace = Analysis(chain).trace(chain.tasks().slotOf(TaskKey("t1")), 3);
    const auto paper = report::wordsOf(chain, trace, words::language()).reaches.front();
    EXPECT_EQ(QString::fromStdString(paper),
              QStringLiteral("„Renegotiate all freight“ erreicht Retail customer über Warehouse manager und zum Teil "
                             "über Production planner: 87,5\u00A0% der Arbeit kommt dort an."));
    EXPECT_TRUE(sentencesOf(chain, trace)
                    .reaches.startsWith(QStringLiteral("<b>Renegotiate all freight</b> erreicht <b>Retail customer</b> "
                                                       "über Warehouse manager und zum Teil über Production planner: "
                                                       "87,5\u00A0% der Arbeit kommt dort an.")));
    // The command line speaks English whatever the window does.
    EXPECT_TRUE(report::wordsOf(chain, trace).reaches.front().find(" reaches Retail customer ") != std::string::npos);
}

TEST_F(German, SaysWhatWentWrong) {
    EXPECT_EQ(words::ofStatus({Code::invalid, "must be greater than 0", {}, "weight"}),
              QStringLiteral("„Gewicht“ muss größer als 0 sein."));
    EXPECT_EQ(words::ofStatus({Code::notFound, "there is no such file", {}, "/dort/kette.json"}),
              QStringLiteral("kette.json: Eine solche Datei gibt es nicht."));
}

TEST_F(German, SaysWhatTheChecksFind) {
    Chain chain = support::sampleChain();
    Edit edit;
    Role alone;
    alone.key = RoleKey("alone");
    alone.title = "Alone";
    edit.add(alone);
    Role end;
    end.key = RoleKey("end");
    end.title = "End";
    end.kind = RoleKind::endCustomer;
    edit.add(end);
    chain.apply(edit);
    const auto found = Analysis(chain).findings(*Day::parse("2030-01-01"));
    std::set<std::string_view> checks;
    for (const Finding& finding : found) {
        checks.insert(finding.check);
        EXPECT_NE(words::ofFact(finding.fact, finding.arguments).toStdString(), finding.message());
        EXPECT_NE(words::ofFact(finding.suggestion, finding.arguments).toStdString(), finding.suggestionText());
    }
    EXPECT_GT(checks.size(), 6U);
}

TEST_F(German, TranslatesTheTextsOfQt) {
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    EXPECT_EQ(QCoreApplication::translate("QLineEdit", "Select All"), QStringLiteral("Alles auswählen"));
    EXPECT_EQ(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete).toString(QKeySequence::NativeText),
              QStringLiteral("Strg+Umschalt+Entf"));
}

/// A window that is kept, with settings of its own.
class KeptWindow : public testing::Test {
  protected:
    KeptWindow() {
        initialiseResources();
        QStandardPaths::setTestModeEnabled(true);
    }
    ~KeptWindow() override { QLocale::setDefault(QLocale::c()); }
    void choose(const QString& name) {
        for (QAction* action : window().actions().languageMenu->actions()) {
            if (plain(action->text()) == name)
                action->trigger();
        }
        // The window is made, and then brings its part of the sheet into view.
        QApplication::processEvents();
        QApplication::processEvents();
    }
    MainWindow& window() { return keeper.window(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    Languages languages;
    WindowKeeper keeper{[this] { return std::make_unique<MainWindow>(support::surroundings(), theme, settings); },
                        languages, settings};
};

TEST_F(KeptWindow, SpeaksAnotherLanguageAtOnceAndKeepsWhatIsSeen) {
    const QString path = folder.filePath(QStringLiteral("sample.chain"));
    ASSERT_TRUE(window().bridge().create(path, support::sampleChain()));
    QApplication::processEvents();
    Canvas& before = window().canvas();
    before.setSelection({{RoleKey("r3")}, {}, {}});
    before.setZoom(0.5);
    const QRectF seen = before.visibleSheet();
    ASSERT_EQ(window().findChild<QDockWidget*>(QStringLiteral("inspector"))->windowTitle(),
              QStringLiteral("Inspector"));

    choose(QStringLiteral("Deutsch"));

    EXPECT_EQ(window().bridge().path(), path);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(window().canvas().selection().roles, std::vector<RoleKey>{RoleKey("r3")});
    EXPECT_DOUBLE_EQ(window().canvas().zoom(), 0.5);
    EXPECT_NEAR(window().canvas().visibleSheet().center().x(), seen.center().x(), 40.0);
    EXPECT_NEAR(window().canvas().visibleSheet().center().y(), seen.center().y(), 40.0);
    EXPECT_EQ(window().findChild<QDockWidget*>(QStringLiteral("inspector"))->windowTitle(),
              QStringLiteral("Eigenschaften"));
    QStringList menus;
    for (const QAction* menu : window().menuBar()->actions())
        menus << plain(menu->text());
    EXPECT_EQ(menus, (QStringList{QStringLiteral("Dokument"), QStringLiteral("Bearbeiten"), QStringLiteral("Kette"),
                                  QStringLiteral("Arbeit"), QStringLiteral("Ansicht"), QStringLiteral("Hilfe")}));
    EXPECT_EQ(settings.value(QLatin1String(MainWindow::languageKey)).toString(), QStringLiteral("de"));

    // What was done before can still be taken back, and what is done now goes into the same document.
    ASSERT_TRUE(window().bridge().perform(gestures::rename(window().bridge().chain(), RoleKey("r3"), "Lager")));
    EXPECT_TRUE(window().bridge().canUndo());

    choose(QStringLiteral("English"));
    EXPECT_EQ(window().bridge().chain().roles().find(RoleKey("r3"))->title, "Lager");
    EXPECT_TRUE(window().bridge().canUndo());
    EXPECT_EQ(window().findChild<QDockWidget*>(QStringLiteral("inspector"))->windowTitle(),
              QStringLiteral("Inspector"));
}

TEST_F(KeptWindow, KeepsTheTraceInAnotherLanguage) {
    ASSERT_TRUE(window().bridge().create(folder.filePath(QStringLiteral("sample.chain")), support::sampleChain()));
    emit window().canvas().taskActivated(TaskKey("t1"));
    QApplication::processEvents();
    ASSERT_TRUE(window().canvas().highlight());
    choose(QStringLiteral("Deutsch"));
    ASSERT_TRUE(window().canvas().highlight());
    EXPECT_TRUE(window().tracePanel().text().startsWith(QStringLiteral("<b>Renegotiate all freight</b> erreicht")))
        << window().tracePanel().text().toStdString();
}

TEST_F(KeptWindow, HasNoTwoCommandsOfAMenuWithOneMnemonic) {
    ASSERT_TRUE(window().bridge().create(folder.filePath(QStringLiteral("sample.chain")), support::sampleChain()));
    for (const char* language : {"English", "Deutsch"}) {
        choose(QString::fromLatin1(language));
        for (const QMenu* menu : window().menuBar()->findChildren<QMenu*>()) {
            QMap<QChar, QString> taken;
            for (const QAction* action : menu->actions()) {
                const QString text = action->text().section(QLatin1Char('\t'), 0, 0);
                const auto place = text.indexOf(QLatin1Char('&'));
                if (place < 0 || place + 1 >= text.size())
                    continue;
                const QChar letter = text.at(place + 1).toLower();
                EXPECT_FALSE(taken.contains(letter))
                    << language << ", " << menu->title().toStdString() << ": " << text.toStdString() << " and "
                    << taken.value(letter).toStdString();
                taken.insert(letter, text);
            }
        }
    }
}

} // namespace
} // namespace throughline
