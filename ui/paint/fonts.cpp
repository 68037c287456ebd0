#include "ui/paint/fonts.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>

#include "resources/resources.h"

namespace throughline {

namespace {

// As long as "Inter", whose place in the file it takes.
constexpr QByteArrayView ownFamily("Sheet");

/// A number of an OpenType font, the highest byte first; beyond its end 0.
qsizetype numberAt(const QByteArray& font, qsizetype at, int size) {
    qsizetype value = 0;
    for (qsizetype i = at; i < at + size; ++i)
        value = value << 8 | (i < font.size() ? static_cast<unsigned char>(font[i]) : 0);
    return value;
}

/// Where the table of that name begins; 0 where there is none.
qsizetype tableOf(const QByteArray& font, const char* name) {
    for (qsizetype table = 0; table < numberAt(font, 4, 2); ++table) {
        const qsizetype record = 12 + table * 16;
        if (font.mid(record, 4) == name)
            return numberAt(font, record + 8, 4);
    }
    return 0;
}

/// As the table of names writes it.
QByteArray wide(QByteArrayView text) {
    QByteArray bytes;
    for (const char c : text)
        bytes += QByteArray(1, '\0') + c;
    return bytes;
}

/// Leaves out the forms that the font would put in the place of characters beside others (an arrow for "->", other
/// brackets beside capitals): copied from a PDF they are no text any more, and the drawing reckons with each
/// character's own width. The lookups of those features are emptied.
void leaveOutContextualForms(QByteArray& font) {
    const qsizetype from = tableOf(font, "GSUB");
    const qsizetype features = from + numberAt(font, from + 6, 2);
    for (qsizetype feature = 0; from > 0 && feature < numberAt(font, features, 2); ++feature) {
        const qsizetype entry = features + 2 + feature * 6;
        const QByteArray name = font.mid(entry, 4);
        const qsizetype lookups = features + numberAt(font, entry + 4, 2) + 2;
        if ((name == "calt" || name == "liga" || name == "clig") && lookups + 2 <= font.size())
            font.replace(lookups, 2, QByteArray(2, '\0'));
    }
}

/// Gives the font a family of its own: where the system has an Inter too, of whatever version, that one is not meant.
void nameItsFamily(QByteArray& font) {
    constexpr qsizetype familyName = 1;
    constexpr qsizetype typographicFamilyName = 16;
    const qsizetype from = tableOf(font, "name");
    for (qsizetype i = 0; from > 0 && i < numberAt(font, from + 2, 2); ++i) {
        const qsizetype record = from + 6 + i * 12;
        const qsizetype meaning = numberAt(font, record + 6, 2);
        const qsizetype text = from + numberAt(font, from + 4, 2) + numberAt(font, record + 10, 2);
        const QByteArray before = wide("Inter");
        if ((meaning == familyName || meaning == typographicFamilyName) && font.mid(text, before.size()) == before)
            font.replace(text, before.size(), wide(ownFamily));
    }
}

/// Makes the half bold cut stand for the bold one too, which is not bundled: where bold is asked for (rich text, what
/// Qt draws by itself), its letters would be smeared else.
void callItBold(QByteArray& font) {
    constexpr qsizetype weight = 4;     // where the table keeps it
    constexpr qsizetype selection = 62; // and the marks of the style, bold at its sixth bit
    const qsizetype from = tableOf(font, "OS/2");
    if (from == 0 || from + selection + 2 > font.size())
        return;
    const auto write = [&](qsizetype at, qsizetype value) {
        font[at] = static_cast<char>(value >> 8);
        font[at + 1] = static_cast<char>(value & 0xff);
    };
    constexpr qsizetype isBold = 1 << 5;
    constexpr qsizetype isRegular = 1 << 6;
    write(from + weight, QFont::Bold);
    // Qt takes two cuts of one name for the same.
    font.replace(wide("Semi Bold"), wide("Full Bold"));
    font.replace(wide("SemiBold"), wide("FullBold"));
    write(from + selection, (numberAt(font, from + selection, 2) | isBold) & ~isRegular);
}

/// The family that the bundled files name; empty where they are not in the program.
QString loadBundledFamily() {
    initialiseResources();
    QString family;
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString& name : folder.entryList({QStringLiteral("*.otf"), QStringLiteral("*.ttf")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray font = file.readAll();
        leaveOutContextualForms(font);
        nameItsFamily(font);
        const int id = QFontDatabase::addApplicationFontFromData(font);
        if (name.contains(QLatin1String("SemiBold"))) {
            callItBold(font);
            QFontDatabase::addApplicationFontFromData(font);
        }
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

QByteArray fontFile(QFont::Weight weight) {
    initialiseResources();
    const char* name = "Regular";
    if (weight > QFont::Normal)
        name = weight > QFont::Medium ? "SemiBold" : "Medium";
    QFile file(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
