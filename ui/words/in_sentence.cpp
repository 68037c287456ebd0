#include "ui/words/in_sentence.h"

#include <algorithm>

#include "core/report/document.h"
#include "ui/words/text.h"

namespace throughline {

QString inSentence(std::string_view utf8) {
    QString text = toText(report::harmless(utf8));
    const bool turns = std::ranges::any_of(text, [](QChar c) {
        // Some of those beyond the first plane run to the left, and isolating harms none.
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
    });
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    return turns ? isolate + text + end : text;
}

QString breakable(const QString& text) {
    constexpr qsizetype longest = 24; // letters of a word that every line has room for
    constexpr qsizetype piece = 12;
    constexpr QChar mayBreak(0x200B);
    QString broken;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        qsizetype letters = 0;
        for (qsizetype i = at; i < end; ++i, ++letters) {
            // Not within a pair of surrogates, nor before a mark that belongs to the letter before it.
            if (end - at > longest && letters >= piece && !text.at(i).isLowSurrogate() && !text.at(i).isMark()) {
                broken += mayBreak;
                letters = 0;
            }
            broken += text.at(i);
        }
        if (end < text.size())
            broken += text.at(end++);
        at = end;
    }
    return broken;
}

QString brief(const QString& text) {
    constexpr qsizetype longest = 90;
    constexpr qsizetype kept = 80;
    if (text.size() <= longest)
        return text;
    qsizetype end = text.lastIndexOf(QLatin1Char(' '), kept);
    if (end < kept / 2)
        end = kept;
    // Not within a pair of surrogates, nor before a mark that belongs to the letter before it.
    while (end > 1 && (text.at(end).isLowSurrogate() || text.at(end).isMark()))
        --end;
    return text.left(end) + QChar(0x2026);
}

} // namespace throughline
