#include "app/log.h"

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QStandardPaths>
#include <cstdio>

namespace throughline::log {

namespace {

QMutex mutex;
QString path;
QtMessageHandler earlier = nullptr;

const char* nameOf(QtMsgType type) {
    switch (type) {
        case QtDebugMsg:
            return "debug";
        case QtInfoMsg:
            return "info";
        case QtWarningMsg:
            return "warning";
        case QtCriticalMsg:
            return "critical";
        case QtFatalMsg:
            return "fatal";
    }
    return "message";
}

void rotate() {
    const QString before = path + QStringLiteral(".1");
    QFile::remove(before);
    QFile::rename(path, before);
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
    line.append(' ').append(nameOf(type)).append(' ').append(context.category ? context.category : "default");
    // One line a message, whatever is in it.
    line.append(": ").append(QString(message).replace(QLatin1Char('\n'), QStringLiteral(" | ")).toUtf8()).append('\n');
    if (type != QtDebugMsg && type != QtInfoMsg) {
        std::fputs(line.constData(), stderr);
    }
    const QMutexLocker lock(&mutex);
    QFile file(path);
    if (file.size() + line.size() > largest) {
        rotate();
    }
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.write(line);
    }
}

} // namespace

QString standardFile() {
    // Qt 6.4 does not know XDG_STATE_HOME, the standard place for logs.
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (folder.isEmpty()) {
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    }
    return folder + QStringLiteral("/throughline/throughline.log");
}

void start(const QString& file) {
    path = file;
    QDir().mkpath(QFileInfo(file).path());
    earlier = qInstallMessageHandler(write);
}

void stop() {
    qInstallMessageHandler(earlier);
}

} // namespace throughline::log
