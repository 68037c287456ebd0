#pragma once

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace throughline {

/// Asks the desktop whether it is light or dark (org.freedesktop.appearance) and whether it wants animations, and hears
/// when that changes. Silent where there is no session bus or no portal.
class DesktopAppearance : public QObject {
    Q_OBJECT
  public:
    explicit DesktopAppearance(QObject* parent = nullptr);

  signals:
    void darkChanged(bool dark);
    void animationsChanged(bool on);

  private:
    void ask(const QString& group, const QString& key);
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private slots:
    void heard(const QDBusMessage& message);
};

} // namespace throughline
