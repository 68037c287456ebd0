#include <gtest/gtest.h>

#include <QApplication>
#include <QMessageLogContext>
#include <QString>
#include <QTemporaryDir>

#include "ui/words/languages.h"

/// The main of tests that show widgets or paint: an application without a display, and every warning of Qt fails the
/// test in which it came, unless that test has said with QTest::ignoreMessage or a handler of its own that it awaits
/// it.

namespace {

void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg) {
        return;
    }
    // So speaks the platform without a display of whatever needs one; it is about nothing of ours.
    if (message.startsWith(QStringLiteral("This plugin does not support"))) {
        return;
    }
    ADD_FAILURE() << "Qt warns (" << (context.category ? context.category : "default")
                  << "): " << message.toStdString();
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // A home of its own: documents and settings of one test are nobody else's.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        qunsetenv(variable);
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("throughline"));
    // In English, which has plural forms to load as other languages have.
    const throughline::Languages languages;
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
