#include "ui/paint/picture_facts.h"

#include "ui/paint/review_sheet.h"

namespace throughline {

PictureFacts factsOf(const ReviewSheet& sheet) {
    return {sheet.heading.isEmpty() ? sheet.document : sheet.heading, sheet.owner,
            sheet.sentences.join(QLatin1Char(' ')), sheet.today};
}

QString withoutForbidden(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
            continue;
        }
        const bool isControl = c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (!isControl && !turns && !c.isSurrogate() && c.unicode() < 0xfffe)
            kept += c;
    }
    return kept;
}

} // namespace throughline
