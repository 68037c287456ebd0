#include "ui/looks/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/paint/palette.h"

namespace throughline {
namespace {

/// WCAG 2: the ratio of the relative luminances, from 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const auto channel = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

TEST(Theme, EveryTextOfTheWindowHasItsContrastOnEveryGround) {
    for (const bool dark : {false, true}) {
        const ThemeColours& colours = themeColours(dark);
        const std::map<const char*, QColor> texts = {{"ink", colours.ink},       {"muted", colours.muted},
                                                     {"accent", colours.accent}, {"warning", colours.warning},
                                                     {"danger", colours.danger}, {"good", colours.good}};
        const std::map<const char*, QColor> grounds = {{"chrome", colours.chrome},
                                                       {"surface", colours.surface},
                                                       {"hover", colours.hover},
                                                       {"selection", colours.selection}};
        for (const auto& [textName, text] : texts) {
            for (const auto& [groundName, ground] : grounds)
                EXPECT_GE(contrast(text, ground), 4.5) << textName << " on " << groundName << (dark ? ", dark" : "");
        }
        EXPECT_GE(contrast(colours.onAccent, colours.accent), 4.5);
        EXPECT_GE(contrast(colours.onAccent, colours.accentHover), 4.5);
        EXPECT_GE(contrast(colours.ink, colours.pressed), 4.5);
        // The focus and what is on or off are seen against what is beside them.
        for (const QColor& ground : {colours.chrome, colours.surface, colours.hover})
            EXPECT_GE(contrast(colours.accent, ground), 3.0);
    }
}

TEST(Theme, EveryTextOfTheSheetHasItsContrastOnEveryGround) {
    for (const Palette& palette : {lightPalette(), darkPalette(), paperPalette()}) {
        for (const QColor& ground : {palette.sheet, palette.card, palette.endCustomer, palette.disc}) {
            EXPECT_GE(contrast(palette.ink, ground), 4.5) << ground.name().toStdString();
            EXPECT_GE(contrast(palette.quiet, ground), 4.5) << ground.name().toStdString();
        }
        for (const QColor& ground : {palette.sheet, palette.card, palette.endCustomer}) {
            EXPECT_GE(contrast(palette.accent, ground), 4.5) << ground.name().toStdString();
            EXPECT_GE(contrast(palette.warning, ground), 4.5) << ground.name().toStdString();
        }
        EXPECT_GE(contrast(palette.onAccent, palette.accent), 4.5);
    }
}

TEST(Theme, AChosenThemeReachesPaletteAndStyleSheetAtOnce) {
    Theme theme(*qApp);
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++changes; });
    theme.choose(ThemeChoice::dark);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), themeColours(true).chrome);
    EXPECT_TRUE(qApp->styleSheet().contains(themeColours(true).chrome.name()));
    EXPECT_EQ(presentColours().ink, themeColours(true).ink);
    theme.choose(ThemeChoice::light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), themeColours(false).chrome);
    EXPECT_FALSE(qApp->styleSheet().contains(themeColours(true).chrome.name()));
    theme.choose(ThemeChoice::light);
    EXPECT_EQ(changes, 2);
    // What the sheet of styles names is all there: no name was left standing.
    EXPECT_FALSE(qApp->styleSheet().contains(QLatin1Char('@')));
}

/// The settings of a desktop as its portal tells them.
class FakePortal : public QDBusVirtualObject {
  public:
    unsigned scheme = 0;
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        const QList<QVariant> asked = message.arguments();
        if (message.member() != QLatin1String("Read") || asked.value(1).toString() != QLatin1String("color-scheme"))
            return false;
        // In two variants, as portals answer.
        const QVariant inner = QVariant::fromValue(QDBusVariant(scheme));
        bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        return true;
    }
    static void announce(const QDBusConnection& bus, unsigned scheme) {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant(scheme));
        bus.send(signal);
    }
};

TEST(Theme, FollowsTheDesktopWhileItRuns) {
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        GTEST_SKIP() << "dbus-daemon is not installed (package dbus)";
    QProcess bus;
    bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    ASSERT_TRUE(bus.waitForReadyRead(10'000)) << bus.readAllStandardError().toStdString();
    const QString address = QString::fromUtf8(bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    FakePortal portal;
    portal.scheme = 1;
    QDBusConnection desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
    ASSERT_TRUE(desktop.isConnected());
    ASSERT_TRUE(desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal));
    ASSERT_TRUE(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    {
        Theme theme(*qApp);
        EXPECT_TRUE(QTest::qWaitFor([&] { return theme.isDark(); }, 10'000)) << "asked at the start";
        FakePortal::announce(desktop, 2);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !theme.isDark(); }, 10'000)) << "light is wanted";
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), themeColours(false).chrome);
        FakePortal::announce(desktop, 1);
        EXPECT_TRUE(QTest::qWaitFor([&] { return theme.isDark(); }, 10'000)) << "and dark again";
        theme.choose(ThemeChoice::light);
        EXPECT_FALSE(theme.isDark()) << "what the person chose stands above the desktop";
        FakePortal::announce(desktop, 2);
        theme.choose(ThemeChoice::system);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !theme.isDark(); }, 10'000));
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_session_bus"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    bus.kill();
    bus.waitForFinished(5'000);
}

} // namespace
} // namespace throughline
