#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include "ui/looks/theme.h"

namespace throughline {

namespace {

/// Those that point along the text, or show lines of it: turned round where the window is read from the right.
bool pointsAlongText(const QString& name) {
    static const QSet<QString> names = {QStringLiteral("chevron-left"), QStringLiteral("chevron-right"),
                                        QStringLiteral("undo"),         QStringLiteral("redo"),
                                        QStringLiteral("tasks"),        QStringLiteral("inspector"),
                                        QStringLiteral("outline")};
    return names.contains(name);
}

/// Draws an SVG whose strokes are in the ink of the light theme in the palette's colour for the icon's mode.
class RecolouredEngine : public QIconEngine {
  public:
    explicit RecolouredEngine(QString name) : name_(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap picture = drawn(rect.size(), mode, state, ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return drawn(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // Here the size is in device pixels already.
        QPixmap picture = drawn(size, mode, state, 1.0);
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new RecolouredEngine(name_); }
    QString iconName() override { return name_; }
    bool isNull() override { return !QFile::exists(path()); }

  private:
    [[nodiscard]] QString path() const { return QStringLiteral(":/icons/%1.svg").arg(name_); }

    [[nodiscard]] static QColor colour(QIcon::Mode mode, QIcon::State state) {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        // On a ground of the accent itself; the selection of lists is pale and keeps the ink.
        if (mode == QIcon::Selected && state == QIcon::On)
            return palette.color(QPalette::HighlightedText);
        return palette.color(state == QIcon::On ? QPalette::Highlight : QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap drawn(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal ratio) const {
        const QColor ink = colour(mode, state);
        const QSize pixels = size * ratio;
        // A window that is too small asks for icons of no size.
        if (pixels.isEmpty())
            return {};
        const bool isTurned = QGuiApplication::isRightToLeft() && pointsAlongText(name_);
        const QString cacheKey = QStringLiteral("throughline/%1/%2/%3/%4x%5/%6")
                                     .arg(name_, ink.name(QColor::HexArgb))
                                     .arg(static_cast<int>(isTurned))
                                     .arg(pixels.width())
                                     .arg(pixels.height())
                                     .arg(ratio);
        QPixmap picture;
        if (QPixmapCache::find(cacheKey, &picture))
            return picture;
        picture = QPixmap(pixels);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QFile file(path());
        if (file.open(QIODevice::ReadOnly)) {
            QByteArray svg = file.readAll();
            for (const char* drawn : {"currentColor", "#1F2328"}) {
                svg.replace(drawn, ink.name(QColor::HexRgb).toLatin1());
            }
            QSvgRenderer renderer(svg);
            QPainter painter(&picture);
            painter.setOpacity(ink.alphaF());
            if (isTurned) {
                painter.translate(size.width(), 0);
                painter.scale(-1.0, 1.0);
            }
            renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        }
        QPixmapCache::insert(cacheKey, picture);
        return picture;
    }

    QString name_;
};

} // namespace

QIcon themeIcon(const QString& name) {
    return QIcon(new RecolouredEngine(name));
}

} // namespace throughline
