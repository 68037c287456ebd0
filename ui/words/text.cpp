#include "ui/words/text.h"

#include <QByteArray>

namespace throughline {

QString toText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string fromText(const QString& text) {
    // QString::toUtf8 writes '?' for half a pair, which would look like something that was typed.
    QString whole;
    whole.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            whole += c;
            whole += text.at(++i);
        } else {
            whole += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return whole.toStdString();
}

std::string fromLine(const QString& text) {
    return fromText(text.simplified());
}

} // namespace throughline
