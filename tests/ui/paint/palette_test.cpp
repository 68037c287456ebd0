#include "ui/paint/palette.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(int value) {
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor& colour) {
    return {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
}

Triple operator*(const Matrix& matrix, const Triple& in) {
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(matrix[i][0] * in[0] + matrix[i][1] * in[1] + matrix[i][2] * in[2], 0.0, 1.0);
    return out;
}

/// How people see who lack a kind of cone, in linear light: Machado, Oliveira, Fernandes 2009, at full severity.
struct Sight {
    const char* name;
    Matrix matrix;
};
const std::array<Sight, 4> sights{
    Sight{"trichromat", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Sight{"protan",
          {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    Sight{"deutan",
          {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Sight{"tritan",
          {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Triple lab(const Triple& light) {
    const auto [r, g, b] = light;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

/// CIEDE2000 (Sharma, Wu, Dalal 2005).
double difference(const Triple& one, const Triple& other) {
    constexpr double degree = 3.14159265358979323846 / 180.0;
    const auto seventh = [](double value) { return std::pow(value, 7) / (std::pow(value, 7) + std::pow(25.0, 7)); };
    const double mean = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(seventh(mean)));
    const double a1 = (1 + g) * one[1], a2 = (1 + g) * other[1];
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, other[2]);
    const auto hue = [&](double b, double a) {
        const double angle = a == 0 && b == 0 ? 0.0 : std::atan2(b, a) / degree;
        return angle < 0 ? angle + 360.0 : angle;
    };
    const double h1 = hue(one[2], a1), h2 = hue(other[2], a2);
    double turn = c1 * c2 == 0 ? 0.0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    if (turn < -180)
        turn += 360;
    const double dl = other[0] - one[0], dc = c2 - c1;
    const double dh = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * degree);
    const double l = (one[0] + other[0]) / 2, c = (c1 + c2) / 2;
    double h = h1 + h2;
    if (c1 * c2 != 0)
        h = std::abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
    const double t = 1 - 0.17 * std::cos((h - 30) * degree) + 0.24 * std::cos(2 * h * degree) +
                     0.32 * std::cos((3 * h + 6) * degree) - 0.2 * std::cos((4 * h - 63) * degree);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
    const double rt = -std::sin(60 * std::exp(-std::pow((h - 275) / 25, 2)) * degree) * 2 * std::sqrt(seventh(c));
    return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) + rt * dc / sc * dh / sh);
}

double luminance(const QColor& colour) {
    const auto [r, g, b] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

TEST(Palette, MeasuresADifferenceAsItIsPublished) {
    // From the test data of Sharma, Wu and Dalal.
    EXPECT_NEAR(difference({50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}), 2.0425, 1e-4);
    EXPECT_NEAR(difference({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}), 0.9082, 1e-4);
}

TEST(Palette, DepartmentsAreToldApartByEveryEye) {
    constexpr double least = 15.0;
    for (const Palette& palette : {lightPalette(), darkPalette(), paperPalette()}) {
        for (const Sight& sight : sights) {
            for (std::size_t i = 0; i < Palette::departmentCount; ++i) {
                const Triple one = lab(sight.matrix * linear(palette.departments[i]));
                EXPECT_GE(difference(one, lab(sight.matrix * linear(palette.sheet))), least) << sight.name << ' ' << i;
                for (std::size_t k = 0; k < i; ++k) {
                    EXPECT_GE(difference(one, lab(sight.matrix * linear(palette.departments[k]))), least)
                        << sight.name << ' ' << i << ' ' << k << (palette.isDark ? " dark" : " light");
                }
            }
        }
    }
}

TEST(Palette, StatesAndTheTraceAreToldApartByEveryEye) {
    constexpr double least = 13.0;
    for (const Palette& palette : {lightPalette(), darkPalette(), paperPalette()}) {
        for (const Sight& sight : sights) {
            const auto seen = [&](const QColor& colour) { return lab(sight.matrix * linear(colour)); };
            EXPECT_GE(difference(seen(palette.warning), seen(palette.done)), least) << sight.name;
            EXPECT_GE(difference(seen(palette.accent), seen(palette.warning)), least) << sight.name;
            EXPECT_GE(difference(seen(palette.accent), seen(palette.arrow)), least) << sight.name;
        }
    }
}

TEST(Palette, TextHasAContrastOfFourAndAHalfAndMarksOfThree) {
    for (const Palette& palette : {lightPalette(), darkPalette(), paperPalette()}) {
        for (const QColor& ground : {palette.sheet, palette.card, palette.endCustomer, palette.disc}) {
            EXPECT_GE(contrast(palette.ink, ground), 4.5);
            EXPECT_GE(contrast(palette.quiet, ground), 4.5) << ground.name().toStdString();
            EXPECT_GE(contrast(palette.accent, ground), 4.5) << ground.name().toStdString();
            EXPECT_GE(contrast(palette.warning, ground), 4.5) << ground.name().toStdString();
        }
        EXPECT_GE(contrast(palette.onAccent, palette.accent), 4.5);
        EXPECT_GE(contrast(palette.card, palette.warning), 4.5);
        for (const QColor& mark : {palette.arrow, palette.done}) {
            EXPECT_GE(contrast(mark, palette.sheet), 3.0) << mark.name().toStdString();
            EXPECT_GE(contrast(mark, palette.card), 3.0) << mark.name().toStdString();
        }
        for (const QColor& department : palette.departments) {
            EXPECT_GE(contrast(department, palette.card), 3.0) << department.name().toStdString();
            EXPECT_GE(contrast(department, palette.sheet), 3.0) << department.name().toStdString();
        }
    }
}

} // namespace
} // namespace throughline
