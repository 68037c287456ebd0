#include "tests/ui/desktop/desktop.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPoint>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>

#include "tests/ui/open_document.h"
#include "ui/document/document_bridge.h"

namespace throughline {

namespace {

/// A search among windows that come and go may wait for one that has gone; the next finds what is there.
constexpr int searchTime = 2'000; // milliseconds

template <class Condition>
bool waitFor(Condition&& condition) {
    QElapsedTimer time;
    time.start();
    while (!condition()) {
        if (time.elapsed() > patience)
            return false;
        QThread::msleep(50);
    }
    return true;
}

} // namespace

Desktop::Desktop() {
    for (const char* tool : {"Xvfb", "openbox", "xdotool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty()) {
            missing_ = QStringLiteral("%1 is not installed").arg(QString::fromLatin1(tool));
            return;
        }
    }
    for (const char* name : {"runtime", "config", "data", "cache", "state"})
        QDir(folder_.path()).mkpath(QString::fromLatin1(name));
    QFile::setPermissions(folder_.filePath(QStringLiteral("runtime")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The server chooses a free display and says which.
    start(server_, QStringLiteral("Xvfb"),
          {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
           QStringLiteral("1400x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!server_.waitForReadyRead(patience)) {
        missing_ = QStringLiteral("Xvfb does not start");
        return;
    }
    display_ = QLatin1Char(':') + QString::fromLatin1(server_.readAllStandardOutput()).trimmed();
    start(manager_, QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    // It is there once it has put its name on the root window.
    if (!waitFor([this] {
            return !run(QStringLiteral("xdotool"), {QStringLiteral("get_num_desktops")}).trimmed().isEmpty();
        })) {
        missing_ = QStringLiteral("openbox does not start");
    }
}

Desktop::~Desktop() {
    for (Window& window : windows_) {
        window.program->terminate();
        if (!window.program->waitForFinished(3000))
            window.program->kill();
        window.program->waitForFinished(3000);
    }
    for (QProcess* process : {&manager_, &server_}) {
        process->terminate();
        process->waitForFinished(3000);
    }
}

QProcessEnvironment Desktop::environment() const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), display_);
    environment.insert(QStringLiteral("HOME"), folder_.path());
    for (const char* name : {"runtime", "config", "data", "cache", "state"}) {
        const QString variable = QString::fromLatin1(name) == QStringLiteral("runtime")
                                     ? QStringLiteral("XDG_RUNTIME_DIR")
                                     : QStringLiteral("XDG_%1_HOME").arg(QString::fromLatin1(name).toUpper());
        environment.insert(variable, folder_.filePath(QString::fromLatin1(name)));
    }
    return environment;
}

bool Desktop::start(QProcess& process, const QString& program, const QStringList& arguments) {
    process.setProcessEnvironment(environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForStarted(patience);
}

QByteArray Desktop::run(const QString& program, const QStringList& arguments, int milliseconds) {
    QProcess process;
    start(process, program, arguments);
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished(milliseconds);
    }
    return process.readAllStandardOutput();
}

QString Desktop::pathOf(const QString& name) const {
    return folder_.filePath(name + QStringLiteral(".chain"));
}

bool Desktop::open(const QString& name, const Chain& content) {
    {
        DocumentBridge writer(support::surroundings(7));
        if (!writer.create(pathOf(name), content))
            return false;
    }
    Window window{name, {}, std::make_unique<QProcess>()};
    if (!start(*window.program, QStringLiteral(THROUGHLINE_BINARY), {pathOf(name)}))
        return false;
    const QString process = QString::number(window.program->processId());
    const bool isThere = waitFor([&] {
        window.id = QString::fromLatin1(run(QStringLiteral("xdotool"),
                                            {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                             QStringLiteral("--pid"), process, QStringLiteral("--name"), name},
                                            searchTime))
                        .section(QLatin1Char('\n'), 0, 0)
                        .trimmed();
        return !window.id.isEmpty();
    });
    windows_.push_back(std::move(window));
    if (!isThere)
        return false;
    const QString& id = windows_.back().id;
    hands(QStringLiteral("windowmove %1 4 24 windowsize %1 1390 870").arg(id));
    raise(name);
    return true;
}

void Desktop::raise(const QString& name) {
    for (const Window& window : windows_) {
        if (window.name == name)
            hands(QStringLiteral("windowactivate --sync %1 sleep 0.5").arg(window.id));
    }
}

Chain Desktop::chain(const QString& name) const {
    DocumentBridge reader(support::surroundings(8));
    if (!reader.open(pathOf(name)))
        return {};
    return reader.chain();
}

bool Desktop::holds(const QString& name, std::size_t roles, std::size_t services, std::size_t tasks) const {
    return waitFor([&] {
        const Chain now = chain(name);
        return now.roles().size() == roles && now.services().size() == services && now.tasks().size() == tasks;
    });
}

bool Desktop::isTitled(const QString& name, const std::string& title) const {
    return waitFor([&] {
        const Chain now = chain(name);
        return std::ranges::any_of(now.roles(), [&](const Role& role) { return role.title == title; });
    });
}

void Desktop::hands(const QString& arguments) {
    run(QStringLiteral("xdotool"), arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void Desktop::key(const QString& keys) {
    run(QStringLiteral("xdotool"), QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("40")} +
                                       keys.split(QLatin1Char(' ')));
    QThread::msleep(120);
}

void Desktop::type(const QString& text) {
    // A line feed that is typed does not always arrive; the key always does.
    const bool isEnded = text.endsWith(QLatin1Char('\n'));
    run(QStringLiteral("xdotool"),
        {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("25"), isEnded ? text.chopped(1) : text});
    QThread::msleep(120);
    if (isEnded)
        key(QStringLiteral("Return"));
}

void Desktop::drag(QPoint from, QPoint to) {
    const QPoint half = (from + to) / 2;
    hands(QStringLiteral("mousemove %1 %2 sleep 0.2 mousedown 1 sleep 0.1 mousemove %3 %4 sleep 0.1 mousemove %5 %6 "
                         "sleep 0.2 mouseup 1 sleep 0.2")
              .arg(from.x())
              .arg(from.y())
              .arg(half.x())
              .arg(half.y())
              .arg(to.x())
              .arg(to.y()));
}

void Desktop::picture(const QString& path) {
    if (!QStandardPaths::findExecutable(QStringLiteral("import")).isEmpty())
        run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), path});
}

} // namespace throughline
