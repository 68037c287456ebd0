#include "ui/paint/fonts.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace throughline {
namespace {

QImage drawn(QFont::Weight weight) {
    QImage image(400, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(sheetFont(32, weight));
    painter.drawText(10, 42, QStringLiteral("Retail customer"));
    return image;
}

TEST(Fonts, DrawBoldWithTheBundledHalfBoldAndSmearNothing) {
    EXPECT_EQ(drawn(QFont::Bold), drawn(QFont::DemiBold));
    EXPECT_NE(drawn(QFont::Bold), drawn(QFont::Medium));
    EXPECT_NE(drawn(QFont::DemiBold), drawn(QFont::Normal));
}

} // namespace
} // namespace throughline
