// Every dock of the window over 10,000 tasks and 20,000 remarks of one person with 200 customers, without a display: it
// is opened, filled and painted. CPU ms of all threads, for the first time and the median of the next ones, and how
// often the load of the same document from its file in the same run would fit into that. A dock has 100 ms.

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "core/store/sql_store.h"
#include "resources/resources.h"
#include "tests/bench/busy_chain.h"
#include "tests/bench/cpu_time.h"
#include "ui/document/long_work.h"
#include "ui/looks/theme.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"

namespace throughline::bench {

namespace {

constexpr int rounds = 5;
constexpr double mostMilliseconds = 100.0;

void require(const Status& status) {
    if (status)
        return;
    std::fprintf(stderr, "%s\n", status.text().c_str());
    std::exit(1);
}

class Run {
  public:
    Run() : path_(folder_.filePath(QStringLiteral("busy.chain"))) {
        require(SqlStore::create(fromText(path_), busyChain(10'000, 20'000)));
        std::vector<double> loads;
        for (int i = 0; i < rounds; ++i)
            loads.push_back(timed([&] {
                const auto store = SqlStore::open(fromText(path_));
                require(store.status());
                require((*store)->load().status());
            }));
        load_ = median(loads);
        window_ = std::make_unique<MainWindow>(
            DocumentBridge::Surroundings{[] { return std::string("2028-03-01T10:00:00Z"); }, [] { return busyDay; }, 1,
                                         60'000},
            theme_, settings_);
        window_->resize(1440, 900);
        window_->show();
        window_->openPath(path_);
        settle();
        change();
        for (QDockWidget* dock : docks())
            dock->hide();
        settle();
    }

    void all() {
        std::printf("load of the document: %.1f ms\n", load_);
        std::printf("%-28s %8s %8s %8s\n", "what", "first ms", "again ms", "loads");
        for (QDockWidget* dock : docks())
            tell(dock->windowTitle(), *dock->toggleViewAction());
        for (QAction* action : window_->actions().workMenu->actions()) {
            if (!action->isSeparator() && !action->isCheckable())
                tell(QString(action->text()).remove(QLatin1Char('&')), *action);
        }
    }

  private:
    [[nodiscard]] QList<QDockWidget*> docks() const {
        return window_->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// What is told of as changed.
    void change() {
        constexpr Slot changed = 1000;
        Edit edit;
        const Table<Task>& tasks = window_->bridge().chain().tasks();
        for (Slot slot = 0; slot < changed; ++slot) {
            Task task = *tasks.at(slot);
            task.title += " (changed)";
            edit.change(tasks.row(slot), std::move(task));
        }
        if (!window_->bridge().perform(edit))
            std::exit(1);
        settle();
    }
    /// Until nothing is waiting any more, other threads included.
    void settle() const {
        QCoreApplication::processEvents();
        // Asleep in between: waiting costs nobody anything.
        while (window_->work().isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        window_->grab();
    }
    void tell(const QString& words, QAction& action) const {
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i) {
            times.push_back(timed([&] {
                action.trigger();
                settle();
            }));
            for (QDockWidget* dock : docks())
                dock->hide();
            settle();
        }
        const double time = median({times.begin() + 1, times.end()});
        std::printf("%-28s %8.1f %8.1f %8.2f %s\n", qPrintable(words), times.front(), time, time / load_,
                    std::max(times.front(), time) > mostMilliseconds ? "over 100" : "");
        std::fflush(stdout);
    }

    QTemporaryDir folder_;
    QSettings settings_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme_{*qApp};
    QString path_;
    double load_ = 0.0;
    std::unique_ptr<MainWindow> window_;
};

} // namespace

int run(int count, char** arguments) {
    QApplication application(count, arguments);
    QStandardPaths::setTestModeEnabled(true);
    initialiseResources();
    std::puts("Every dock over 10,000 tasks and 20,000 remarks, opened, filled and painted");
    Run().all();
    return 0;
}

} // namespace throughline::bench

int main(int count, char** arguments) {
    return throughline::bench::run(count, arguments);
}
