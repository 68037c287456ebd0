#include "ui/start/recent_card.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/start/example_pictures.h"

namespace throughline {

namespace {
constexpr int pictureWidth = 96;
constexpr int leastHeight = 64;
constexpr int margin = 12;
constexpr qreal radius = 10.0;
} // namespace

RecentCard::RecentCard(const QString& path, QWidget* parent) : QAbstractButton(parent), path_(path) {
    const QFileInfo file(path);
    place_ = QDir::toNativeSeparators(file.absolutePath());
    if (const QString home = QDir::homePath(); place_.startsWith(home))
        place_ = QStringLiteral("~") + place_.mid(home.size());
    setText(file.completeBaseName());
    setAccessibleName(text());
    setAccessibleDescription(place_);
    setToolTip(path);
    setFocusPolicy(Qt::StrongFocus);
    pressOnReturn(*this);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(qMax(leastHeight, 2 * fontMetrics().height() + 2 * margin));
    setMinimumWidth(180);
}

void RecentCard::setChain(std::shared_ptr<const Chain> chain) {
    if (chain == chain_)
        return;
    chain_ = std::move(chain);
    picture_ = {};
    update();
}

void RecentCard::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColours& colours = presentColours();
    const bool isDark = colours.surface.lightness() < 128;
    const QSize wanted(pictureWidth, height() - 2);
    if (chain_ && (picture_.isNull() || isDark != isDark_ || picture_.size() != wanted * devicePixelRatioF())) {
        isDark_ = isDark;
        picture_ = smallPicture(*chain_, wanted, devicePixelRatioF(), isDark);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Reckoned from the left and turned for those who read from the right.
    const auto seen = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    painter.fillPath(shape, isDown() ? colours.hover : colours.surface);
    const QRect ground = seen({1, 1, pictureWidth, height() - 2});
    painter.save();
    painter.setClipPath(shape);
    if (picture_.isNull()) {
        painter.fillRect(ground, colours.hover);
        themeIcon(QStringLiteral("throughline")).paint(&painter, ground.adjusted(36, 18, -36, -18));
    } else {
        painter.drawPixmap(ground.topLeft(), picture_);
    }
    painter.restore();
    painter.setPen(colours.border);
    const qreal edge = isRightToLeft() ? ground.left() - 0.5 : ground.right() + 1.5;
    painter.drawLine(QPointF(edge, 1), QPointF(edge, height() - 1));
    const bool isHot = underMouse() || hasFocus();
    painter.setPen(QPen(isHot ? colours.accent : colours.border, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics titleMetrics(bold);
    const QFontMetrics placeMetrics = fontMetrics();
    const int left = 1 + pictureWidth + margin;
    const int room = width() - left - margin;
    const int block = titleMetrics.height() + placeMetrics.height() + 2;
    const int top = (height() - block) / 2;
    painter.setFont(bold);
    painter.setPen(colours.ink);
    painter.drawText(seen({left, top, room, titleMetrics.height()}), Qt::AlignLeading | Qt::AlignVCenter,
                     titleMetrics.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(font());
    painter.setPen(colours.muted);
    // Of a long way the folder itself tells most.
    painter.drawText(seen({left, top + titleMetrics.height() + 2, room, placeMetrics.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter, placeMetrics.elidedText(place_, Qt::ElideLeft, room));
}

} // namespace throughline
