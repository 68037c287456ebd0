#include "ui/window/window_start.h"

#include <QApplication>
#include <QDate>
#include <QRandomGenerator>
#include <QSettings>

#include "resources/resources.h"
#include "ui/looks/theme.h"
#include "ui/paint/fonts.h"
#include "ui/window/main_window.h"
#include "ui/window/window_keeper.h"
#include "ui/words/languages.h"
#include "ui/words/text.h"

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
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                       QCoreApplication::applicationName());
    const QDate begun = QDate::currentDate();
    const auto today = [&start, begun] {
        return start.today.plus(static_cast<int>(begun.daysTo(QDate::currentDate())));
    };
    Languages languages;
    const auto make = [&] {
        return std::make_unique<MainWindow>(
            DocumentBridge::Surroundings{start.clock, today, QRandomGenerator::system()->generate64()}, theme,
            settings);
    };
    WindowKeeper keeper(make, languages, settings);
    if (!start.file.empty()) {
        keeper.open(toText(start.file));
    } else if (!start.isNew && settings.value(QLatin1String(MainWindow::opensLastKey), true).toBool()) {
        keeper.openLast();
    }
    return QApplication::exec();
}

} // namespace throughline
