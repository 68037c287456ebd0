// A large document through the window, without a display: it is opened, looked at, panned, zoomed, searched, traced,
// and a card of it is dragged and dropped. For each the longest turn of the event loop in milliseconds of CPU of the
// window's own thread, which is what a hand waits for. Then the first frame of a document of 10,000 roles, of all
// threads.
//
// A number of roles may be given; 100,000 are usual.

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>

#include "core/layout/layered.h"
#include "core/store/sql_store.h"
#include "resources/resources.h"
#include "tests/bench/cpu_time.h"
#include "tests/support/chain_maker.h"
#include "ui/canvas/canvas.h"
#include "ui/find/find_line.h"
#include "ui/looks/theme.h"
#include "ui/panels/outline_model.h"
#include "ui/sheet/tracing.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/table_model.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"

namespace throughline::bench {

namespace {

constexpr QSize windowSize(1600, 1000);
constexpr double mostMilliseconds = 50.0;

double threadNow() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// Placed as the layout says, so that a drop moves one card.
void writeDocument(const std::string& path, std::uint32_t roles) {
    support::ChainShape shape;
    shape.roles = roles;
    shape.levels = support::levelsFor(roles);
    shape.seed = 7;
    Chain chain = support::makeChain(shape);
    Edit edit;
    View view;
    view.key = ViewKey("view");
    view.title = "All";
    edit.add(view);
    for (const DrawnRole& role : layOut(chain).roles)
        edit.add(Place{view.key, chain.roles().at(role.role)->key, role.box.centre.x, role.box.centre.y});
    chain.apply(edit);
    if (const Status status = SqlStore::create(path, chain); !status) {
        std::fprintf(stderr, "%s\n", status.text().c_str());
        std::exit(1);
    }
}

/// The turns that a piece of work took.
class Turns {
  public:
    void one(const std::function<void()>& work) {
        const double before = threadNow();
        work();
        QCoreApplication::processEvents();
        times_.push_back(threadNow() - before);
    }
    /// Lets the loop run until `isDone`.
    void until(const std::function<bool()>& isDone) {
        while (!isDone()) {
            one([] {});
            QThread::usleep(200);
        }
    }
    void rest(int milliseconds) {
        QElapsedTimer timer;
        timer.start();
        until([&] { return timer.hasExpired(milliseconds); });
    }
    void print(const char* what) const {
        const double longest = *std::ranges::max_element(times_);
        std::printf("%-28s %8.1f %8.2f %7zu %s\n", what, longest, median(times_), times_.size(),
                    longest > mostMilliseconds ? "over 50" : "");
        std::fflush(stdout);
    }

  private:
    std::vector<double> times_;
};

class Run {
  public:
    explicit Run(std::uint32_t roles) : path_(folder_.filePath(QStringLiteral("large.chain"))) {
        writeDocument(fromText(path_), roles);
        window_ = std::make_unique<MainWindow>(
            DocumentBridge::Surroundings{[] { return std::string("2026-06-01T10:00:00Z"); }, [] { return Day(); }, 1,
                                         60'000},
            theme_, settings_);
        window_->resize(windowSize);
        window_->show();
        QCoreApplication::processEvents();
    }

    /// Process CPU until the document's first frame has been painted.
    double firstFrame() {
        return timed([&] { open(); });
    }

    void all() {
        Turns opening;
        QObject here; // what hears of it ends with this function
        bool isShown = false;
        QObject::connect(window_.get(), &MainWindow::documentShown, &here, [&] { isShown = true; });
        opening.one([&] { window_->openPath(path_); });
        opening.until([&] { return isShown; });
        opening.rest(1500);
        opening.print("open");
        Turns fit;
        fit.one([&] { canvas().zoomToFit(); });
        for (int i = 0; i < 9; ++i)
            fit.one([&] { canvas().viewport()->update(); });
        fit.print("all in view");
        Turns zoom;
        for (int i = 0; i < 30; ++i)
            zoom.one([&] { canvas().setZoom(canvas().zoom() * 1.25); });
        for (int i = 0; i < 15; ++i)
            zoom.one([&] { canvas().setZoom(canvas().zoom() / 1.25); });
        zoom.print("zoom, step by step");
        canvas().setZoom(1.0);
        const Slot role = nearMiddle();
        Turns arrive;
        arrive.one([&] { canvas().centreOn(canvas().scene().card(role)->rect().center()); });
        arrive.rest(500);
        arrive.print("come to its middle at 100 %");
        Turns pan;
        for (int i = 0; i < 60; ++i) {
            QScrollBar& bar = *(i % 2 == 0 ? canvas().verticalScrollBar() : canvas().horizontalScrollBar());
            pan.one([&] { bar.setValue(bar.value() + 24); });
        }
        pan.print("pan by 24 pixels");
        find();
        trace(role);
        drag(role);
        tables();
        outline();
    }

  private:
    [[nodiscard]] Canvas& canvas() const { return window_->canvas(); }

    void open() {
        QObject here; // what hears of it ends with this function
        bool isShown = false;
        QObject::connect(window_.get(), &MainWindow::documentShown, &here, [&] { isShown = true; });
        window_->openPath(path_);
        while (!isShown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // zooms and paints
    }

    void find() {
        Turns find;
        find.one([&] { window_->actions().find->trigger(); });
        auto* line = window_->findChild<FindLine*>()->findChild<QLineEdit*>();
        for (const QChar letter : QStringLiteral("role 99")) {
            find.one([&] {
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(line, &press);
            });
        }
        find.rest(500);
        find.one([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(line, &press);
        });
        find.print("find, letter by letter");
    }

    void trace(Slot role) {
        Turns trace;
        auto* tracing = window_->findChild<Tracing*>();
        const Chain& chain = window_->bridge().chain();
        trace.one([&] { tracing->traceRole(chain.roles().at(role)->key); });
        trace.rest(500);
        trace.one([&] { tracing->end(); });
        trace.print("trace a role, and leave");
    }

    void drag(Slot role) {
        canvas().setZoom(1.0);
        canvas().centreOn(canvas().scene().card(role)->rect().center());
        QCoreApplication::processEvents();
        Turns drag;
        const QPointF grip = canvas().toPixel(canvas().scene().card(role)->rect().center());
        const auto mouse = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, canvas().viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(canvas().viewport(), &event);
        };
        drag.one([&] { mouse(QEvent::MouseButtonPress, grip, Qt::LeftButton, Qt::LeftButton); });
        QPointF at = grip;
        for (int i = 0; i < 20; ++i) {
            at += QPointF(8.0, 8.0);
            drag.one([&] { mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton); });
        }
        drag.print("drag a card");
        Turns drop;
        drop.one([&] { mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton); });
        drop.rest(300);
        drop.print("drop it");
        Turns rest;
        rest.until([&] { return !canvas().scene().isWaiting(); });
        rest.rest(200);
        rest.print("its arrows find their ways");
        Turns undo;
        undo.one([&] { window_->actions().undo->trigger(); });
        undo.rest(300);
        undo.print("undo");
    }

    /// What stands behind the sheet of roles; painting it costs what its few visible lines cost.
    void tables() {
        DocumentBridge& bridge = window_->bridge();
        TableModel model(bridge, makeRoleTable(bridge));
        Turns sort;
        sort.one([&] { model.sort(0, Qt::AscendingOrder); });
        sort.one([&] { model.sort(6, Qt::DescendingOrder); });
        sort.print("sort the table of roles");
        Turns filter;
        filter.one([&] { model.setFilter(QStringLiteral("99"), {}); });
        filter.one([&] { model.setFilter({}, {}); });
        filter.print("filter it");
        Turns edit;
        edit.one(
            [&] { bridge.perform(gestures::rename(bridge.chain(), bridge.chain().roles().begin()->key, "First")); });
        edit.one([&] { bridge.undo(); });
        edit.print("edit and undo beside it");
    }

    void outline() {
        OutlineModel model(window_->bridge());
        Turns open;
        open.one([&] {
            model.setShown(true);
            model.fetchMore({});
        });
        open.one([&] { model.fetchMore(model.index(0, 0)); });
        open.one([&] {
            model.setShape(OutlineModel::Shape::chain);
            model.fetchMore({});
        });
        open.print("open the outline");
    }

    /// A card with a few services, as near to the middle as there is one.
    [[nodiscard]] Slot nearMiddle() const {
        const QPointF middle = canvas().scene().bounds().center();
        const Chain& chain = window_->bridge().chain();
        Slot best = noSlot;
        double least = 0.0;
        for (const SceneCard& card : canvas().scene().cards()) {
            if (card.role == noSlot)
                continue;
            const std::size_t services = chain.servicesFrom(card.role).size() + chain.servicesTo(card.role).size();
            const double away = (card.rect().center() - middle).manhattanLength();
            if (services < 2 || services > 4 || (best != noSlot && away >= least))
                continue;
            best = card.role;
            least = away;
        }
        return best;
    }

    QTemporaryDir folder_;
    QSettings settings_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme_{*qApp};
    QString path_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace

int run(int count, char** arguments) {
    QApplication application(count, arguments);
    QStandardPaths::setTestModeEnabled(true);
    initialiseResources();
    const auto roles = static_cast<std::uint32_t>(count > 1 ? std::atoi(arguments[1]) : 100'000);
    std::printf("A document of %u roles through the window; CPU ms of a turn of its event loop\n", roles);
    std::printf("%-28s %8s %8s %7s\n", "what", "longest", "median", "turns");
    Run(roles).all();
    constexpr std::uint32_t usual = 10'000;
    constexpr double target = 500.0;
    const double first = Run(usual).firstFrame();
    std::printf("first frame of %u roles, all threads: %.0f ms (%.2f of the 500 that it may take)\n", usual, first,
                first / target);
    return 0;
}

} // namespace throughline::bench

int main(int count, char** arguments) {
    return throughline::bench::run(count, arguments);
}
