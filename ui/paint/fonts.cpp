#include "ui/paint/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>

#include "resources/resources.h"

namespace throughline {

namespace {

/// The family that the bundled files name; empty where they are not in the program.
QString loadBundledFamily() {
    initialiseResources();
    QString family;
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString& name : folder.entryList({QStringLiteral("*.otf"), QStringLiteral("*.ttf")})) {
        const int id = QFontDatabase::addApplicationFont(folder.filePath(name));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        // The medium weight may call itself a family of its own; the shortest name is the one they share.
        for (const QString& one : families) {
            if (family.isEmpty() || one.size() < family.size())
                family = one;
        }
    }
    return family;
}

const QString& bundledFamily() {
    static const QString family = loadBundledFamily();
    return family;
}

} // namespace

Status loadFonts() {
    if (bundledFamily().isEmpty())
        return {Code::notFound, "The program's own fonts are missing."};
    return {};
}

QString sheetFamily() {
    if (bundledFamily().isEmpty())
        qFatal("The program's own fonts are missing.");
    return bundledFamily();
}

QFont sheetFont(double size, QFont::Weight weight) {
    QFont font(sheetFamily());
    // In pixels, so that neither the screen's nor the printer's resolution has a say.
    font.setPixelSize(qMax(1, qRound(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont sheetFont(TextStyle style) {
    return style == TextStyle::title ? sheetFont(14, QFont::DemiBold) : sheetFont(12, QFont::Normal);
}

double ascentOf(TextStyle style) {
    static const double title = QFontMetricsF(sheetFont(TextStyle::title)).ascent();
    static const double small = QFontMetricsF(sheetFont(TextStyle::small)).ascent();
    return style == TextStyle::title ? title : small;
}

} // namespace throughline
