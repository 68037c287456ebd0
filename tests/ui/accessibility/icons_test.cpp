#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <map>

#include "resources/resources.h"
#include "ui/looks/theme.h"

namespace throughline {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The names of the icons that belong to commands; that of the program itself is a picture of its own.
QStringList iconNames() {
    initialiseResources();
    QStringList names;
    for (const QFileInfo& file : QDir(QStringLiteral(":/icons")).entryInfoList({QStringLiteral("*.svg")})) {
        if (file.completeBaseName() != QLatin1String("throughline"))
            names << file.completeBaseName();
    }
    EXPECT_GT(names.size(), 20);
    return names;
}

/// The share of their ink by which two pictures differ; edges are smoothed a little differently from the other side.
double difference(const QImage& a, const QImage& b) {
    double ink = 1.0;
    double other = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            ink += a.pixelColor(x, y).alphaF();
            other += std::abs(a.pixelColor(x, y).alphaF() - b.pixelColor(x, y).alphaF());
        }
    }
    return other / ink;
}

TEST(Icons, AreOneFamily) {
    for (const QString& name : iconNames()) {
        const QString svg = QString::fromUtf8(contentOf(QStringLiteral(":/icons/%1.svg").arg(name)));
        const QString head = svg.section(QLatin1Char('>'), 0, 0);
        for (const char* trait : {"width=\"24\"", "height=\"24\"", "viewBox=\"0 0 24 24\"", "stroke=\"#1F2328\"",
                                  "stroke-width=\"1.5\"", "stroke-linecap=\"round\"", "stroke-linejoin=\"round\""})
            EXPECT_TRUE(head.contains(QLatin1String(trait))) << name.toStdString() << " lacks " << trait;
        // Inside nothing has a line or a colour of its own but the ink, which the palette replaces.
        const QString body = svg.mid(head.size());
        EXPECT_FALSE(body.contains(QLatin1String("stroke-width"))) << name.toStdString();
        const QRegularExpression colour(QStringLiteral("#[0-9A-Fa-f]{3,8}"));
        for (auto found = colour.globalMatch(svg); found.hasNext();)
            EXPECT_EQ(found.next().captured(), "#1F2328") << name.toStdString();
    }
}

TEST(Icons, AreSharpAtEveryScaleAndInThePalettesColour) {
    Theme theme(*qApp);
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.choose(choice);
        const QColor ink = themeColours(choice == ThemeChoice::dark).ink;
        for (const QString& name : iconNames()) {
            const QIcon icon = themeIcon(name);
            ASSERT_FALSE(icon.isNull()) << name.toStdString();
            for (const double scale : {1.0, 1.5, 2.0}) {
                const QImage picture = icon.pixmap(QSize(24, 24), scale).toImage();
                EXPECT_EQ(picture.size(), QSize(24, 24) * scale) << name.toStdString() << " at " << scale;
                int darkest = 0;
                for (int y = 0; y < picture.height(); ++y) {
                    for (int x = 0; x < picture.width(); ++x) {
                        const QColor pixel = picture.pixelColor(x, y);
                        darkest = std::max(darkest, pixel.alpha());
                        if (pixel.alpha() < 250)
                            continue;
                        EXPECT_NEAR(pixel.red(), ink.red(), 3) << name.toStdString();
                        EXPECT_NEAR(pixel.blue(), ink.blue(), 3) << name.toStdString();
                    }
                }
                // A line of 1.5 fills no pixel at 100 %, and does at 200 %.
                EXPECT_GE(darkest, scale < 2.0 ? 150 : 250) << name.toStdString() << " is a blur at " << scale;
            }
        }
    }
    theme.choose(ThemeChoice::system);
}

TEST(Icons, NoTwoAreTheSamePictureAndNoneIsThereForNobody) {
    QByteArray sources;
    for (const char* folder : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(THROUGHLINE_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sources += contentOf(files.next());
    }
    std::map<QByteArray, QString> pictures;
    for (const QString& name : iconNames()) {
        const auto [other, isNew] = pictures.emplace(contentOf(QStringLiteral(":/icons/%1.svg").arg(name)), name);
        EXPECT_TRUE(isNew) << name.toStdString() << " is the same as " << other->second.toStdString();
        EXPECT_TRUE(sources.contains('"' + name.toLatin1() + '"')) << name.toStdString() << " is used by nobody";
    }
}

TEST(Icons, ThoseThatPointAlongTheTextTurnWithIt) {
    initialiseResources();
    const auto picture = [](const char* name) {
        return themeIcon(QString::fromLatin1(name)).pixmap(QSize(24, 24), 1.0).toImage();
    };
    const QImage redo = picture("redo");
    const QImage connect = picture("connect");
    QApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(difference(picture("redo"), redo.mirrored(true, false)), 0.05);
    EXPECT_GT(difference(picture("redo"), redo), 0.2);
    EXPECT_EQ(picture("connect"), connect) << "the sheet itself flows to the right in every language";
    QApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(picture("redo"), redo);
}

} // namespace
} // namespace throughline
