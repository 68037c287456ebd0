#include "ui/window_start.h"

#include <QApplication>
#include <QDate>
#include <QRandomGenerator>
#include <QSettings>

#include "resources/resources.h"
#include "ui/main_window.h"
#include "ui/paint/fonts.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace throughline {

int openWindow(int argc, char** argv, const WindowStart& start) {
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Throughline"));
    QCoreApplication::setApplicationName(QStringLiteral("throughline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Throughline"));
    initialiseResources();
    QGuiApplication::setDesktopFileName(QStringLiteral("throughline"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/throughline.svg")));
    if (const Status fonts = loadFonts(); !fonts)
        qWarning("%s", fonts.text().c_str());
    Theme theme(application);
    QSettings settings;
    const QDate begun = QDate::currentDate();
    const auto today = [&start, begun] {
        return start.today.plus(static_cast<int>(begun.daysTo(QDate::currentDate())));
    };
    MainWindow window({start.clock, today, QRandomGenerator::system()->generate64()}, theme, settings);
    window.show();
    if (!start.file.empty())
        window.openPath(toText(start.file));
    return QApplication::exec();
}

} // namespace throughline
