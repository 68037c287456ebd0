#include "ui/looks/desktop_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace throughline {

namespace {
const char* const portalService = "org.freedesktop.portal.Desktop";
const char* const portalPath = "/org/freedesktop/portal/desktop";
const char* const portalInterface = "org.freedesktop.portal.Settings";
const char* const appearanceGroup = "org.freedesktop.appearance";
const char* const colourSchemeKey = "color-scheme";
const char* const interfaceGroup = "org.gnome.desktop.interface";
const char* const animationsKey = "enable-animations";
constexpr unsigned preferDark = 1;
} // namespace

DesktopAppearance::DesktopAppearance(QObject* parent) : QObject(parent) {
    // Without a session bus Qt would try to start one, which takes seconds and helps nobody.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
        !QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"))) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The message itself, not its arguments: Qt refuses a slot that takes a QDBusVariant until something else has made
    // that type known to it.
    bus.connect(portalService, portalPath, portalInterface, "SettingChanged", this, SLOT(heard(QDBusMessage)));
    ask(QLatin1String(appearanceGroup), QLatin1String(colourSchemeKey));
    ask(QLatin1String(interfaceGroup), QLatin1String(animationsKey));
}

void DesktopAppearance::ask(const QString& group, const QString& key) {
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, "Read");
    question << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            settingChanged(group, key, reply.value());
        watcher->deleteLater();
    });
}

void DesktopAppearance::heard(const QDBusMessage& message) {
    const QList<QVariant> said = message.arguments();
    if (said.size() == 3)
        settingChanged(said[0].toString(), said[1].toString(), said[2].value<QDBusVariant>());
}

void DesktopAppearance::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    const bool isScheme = group == QLatin1String(appearanceGroup) && key == QLatin1String(colourSchemeKey);
    const bool isAnimations = group == QLatin1String(interfaceGroup) && key == QLatin1String(animationsKey);
    if (!isScheme && !isAnimations)
        return;
    // "Read" wraps the value in one variant more than the signal does.
    QVariant inner = value.variant();
    while (inner.userType() == qMetaTypeId<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    if (isScheme) {
        emit darkChanged(inner.toUInt() == preferDark);
    } else {
        emit animationsChanged(inner.toBool());
    }
}

} // namespace throughline
