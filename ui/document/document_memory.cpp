#include "ui/document/document_memory.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr qsizetype mostRemembered = 60;
const char* const orderKey = "looks/order";

/// A path is no good name in a settings file.
QString nameOf(const QString& path) {
    const QByteArray text = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().left(16));
}

QString keyOf(const QString& name, const char* member) {
    return QStringLiteral("looks/%1/%2").arg(name, QLatin1String(member));
}

} // namespace

QString memoryOf(const QString& path) {
    return QStringLiteral("looks/") + nameOf(path);
}

void rememberLook(QSettings& settings, const QString& path, const DocumentLook& look) {
    const QString name = nameOf(path);
    settings.setValue(keyOf(name, "geometry"), look.geometry);
    settings.setValue(keyOf(name, "docks"), look.docks);
    settings.setValue(keyOf(name, "view"), toText(look.view.text()));
    settings.setValue(keyOf(name, "zoom"), look.zoom);
    settings.setValue(keyOf(name, "centre"), look.centre);
    QStringList order = settings.value(QLatin1String(orderKey)).toStringList();
    order.removeAll(name);
    order.prepend(name);
    while (order.size() > mostRemembered)
        settings.remove(QStringLiteral("looks/") + order.takeLast());
    settings.setValue(QLatin1String(orderKey), order);
}

std::optional<DocumentLook> recallLook(QSettings& settings, const QString& path) {
    const QString name = nameOf(path);
    if (!settings.contains(keyOf(name, "zoom")))
        return {};
    DocumentLook look;
    look.geometry = settings.value(keyOf(name, "geometry")).toByteArray();
    look.docks = settings.value(keyOf(name, "docks")).toByteArray();
    look.view = ViewKey(fromText(settings.value(keyOf(name, "view")).toString()));
    look.zoom = settings.value(keyOf(name, "zoom")).toDouble();
    look.centre = settings.value(keyOf(name, "centre")).toPointF();
    return look;
}

} // namespace throughline
