#include "ui/window/window_keeper.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>
#include <algorithm>

#include "ui/window/main_window.h"
#include "ui/words/languages.h"

namespace throughline {

namespace {

const char* const openKey = "openDocuments";
constexpr int cascadeStep = 32;

QString placeOf(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

} // namespace

WindowKeeper::WindowKeeper(Make make, Languages& languages, QSettings& settings)
    : make_(std::move(make)), languages_(languages), settings_(settings) {
    languages_.choose(settings_.value(QLatin1String(MainWindow::languageKey)).toString());
    add();
}

WindowKeeper::~WindowKeeper() {
    isQuitting_ = true;
}

void WindowKeeper::follow(MainWindow& window) {
    // Once the menu that was clicked is done with: it goes with the window.
    connect(&window, &MainWindow::languageWanted, this, &WindowKeeper::choose, Qt::QueuedConnection);
    connect(&window, &MainWindow::newWindowWanted, this, [this] { add(); });
    connect(&window, &MainWindow::elsewhereWanted, this, &WindowKeeper::open);
    connect(&window, &MainWindow::quitWanted, this, &WindowKeeper::quit, Qt::QueuedConnection);
    connect(&window, &MainWindow::documentShown, this, &WindowKeeper::noteDocuments);
    connect(
        &window, &MainWindow::left, this, [this, left = &window] { drop(left); }, Qt::QueuedConnection);
    window.setRaise([this](const QString& path) { return raise(path); });
}

MainWindow& WindowKeeper::add() {
    windows_.push_back(make_());
    MainWindow& window = *windows_.back();
    if (windows_.size() > 1)
        window.move(windows_[windows_.size() - 2]->pos() + QPoint(cascadeStep, cascadeStep));
    follow(window);
    window.show();
    return window;
}

void WindowKeeper::open(const QString& path) {
    if (raise(path))
        return;
    const auto isFree = [](const auto& one) { return !one->bridge().isOpen() && !one->work().isRunning(); };
    const auto free = std::ranges::find_if(windows_, isFree);
    MainWindow& window = free == windows_.end() ? add() : **free;
    window.recallPlace(path);
    window.openPath(path);
    window.raise();
    window.activateWindow();
}

void WindowKeeper::openLast() {
    for (const QString& path : settings_.value(QLatin1String(openKey)).toStringList()) {
        if (QFileInfo(path).isFile())
            open(path);
    }
}

bool WindowKeeper::raise(const QString& path) {
    const QString place = placeOf(path);
    const auto shows = [&](const auto& one) {
        return one->bridge().isOpen() && placeOf(one->bridge().path()) == place;
    };
    const auto found = std::ranges::find_if(windows_, shows);
    if (found == windows_.end())
        return false;
    MainWindow& window = **found;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    return true;
}

void WindowKeeper::noteDocuments() {
    if (isQuitting_)
        return;
    QStringList paths;
    for (const auto& window : windows_) {
        if (window->bridge().isOpen())
            paths << window->bridge().path();
    }
    settings_.setValue(QLatin1String(openKey), paths);
}

void WindowKeeper::drop(const MainWindow* window) {
    const auto found = std::ranges::find(windows_, window, &std::unique_ptr<MainWindow>::get);
    if (found == windows_.end())
        return;
    // What the last window showed is what the next start begins with.
    isQuitting_ = isQuitting_ || windows_.size() == 1;
    const std::unique_ptr<MainWindow> gone = std::move(*found);
    windows_.erase(found);
    noteDocuments();
}

void WindowKeeper::quit() {
    noteDocuments();
    isQuitting_ = true;
    for (std::size_t i = windows_.size(); i > 0; --i) {
        if (!windows_[i - 1]->close()) {
            isQuitting_ = false;
            return;
        }
    }
}

void WindowKeeper::choose(const QString& code) {
    for (const auto& window : windows_) {
        if (!window->bridge().mayBeLeft())
            return;
    }
    std::vector<MainWindow::Moment> moments;
    for (const auto& window : windows_)
        moments.push_back(window->leave());
    settings_.setValue(QLatin1String(MainWindow::languageKey), code);
    languages_.choose(code);
    for (std::size_t i = 0; i < windows_.size(); ++i) {
        std::unique_ptr<MainWindow> next = make_();
        // Two windows never hold one document, and at no time is there none: the program would end.
        windows_[i]->bridge().close();
        next->resume(moments[i]);
        next->show();
        windows_[i] = std::move(next);
        follow(*windows_[i]);
    }
    noteDocuments();
}

} // namespace throughline
