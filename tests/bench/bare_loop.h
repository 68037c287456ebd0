#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRect>
#include <QStaticText>
#include <array>
#include <utility>
#include <vector>

#include "ui/paint/badges.h"
#include "ui/paint/palette.h"
#include "ui/paint/scene.h"
#include "ui/paint/scene_painter.h"

/// The yardstick of the sheet: a bare QPainter loop over the same content.
namespace throughline::bench {

/// What the bare loop draws: prepared for one rectangle of the sheet at one scale.
struct Content {
    struct Card {
        Slot role = noSlot;
        QRectF rect;
        QColor strip;
        bool isEnd = false;
        std::vector<std::pair<QPointF, QStaticText>> titles;
        std::vector<std::pair<QPointF, QStaticText>> smalls;
        bool isSelected = false;
        std::vector<BadgeSpot> badges;
    };
    struct Label {
        QRectF ground;
        std::vector<std::pair<QPointF, QStaticText>> lines;
    };
    std::vector<QLineF> lines;
    std::vector<std::array<QPointF, 3>> heads;
    std::vector<Card> cards;
    std::vector<Label> labels;
    std::vector<QLineF> chosen;                                 // of selected services
    std::vector<std::pair<QColor, std::vector<QRectF>>> groups; // from far away
    double scale = 1.0;
    QPointF origin;
    bool isFar = false;
};

/// Of what `part` of the sheet shows at `scale`, but for the services `without`.
Content prepare(const Scene& scene, const Palette& palette, const Marks& marks, const Badges& badges, QPointF origin,
                double scale, const QRectF& part, const SlotSet& without = {});
void drawCard(QPainter& painter, const Content::Card& card, const Palette& palette);
void drawLabel(QPainter& painter, const Content::Label& label, const Palette& palette);
void drawBare(QImage& image, const Content& content, const Palette& palette, const QRect& area);

} // namespace throughline::bench
