#include "ui/find/folded.h"

#include <QChar>
#include <algorithm>

#include "ui/words/text.h"

namespace throughline {

namespace {

/// Letters that Unicode does not take apart but that people type without their mark.
QString plainLetter(QChar c) {
    switch (c.unicode()) {
        case 0x00df:
            return QStringLiteral("ss");
        case 0x00e6:
            return QStringLiteral("ae");
        case 0x0153:
            return QStringLiteral("oe");
        case 0x00f8:
            return QStringLiteral("o");
        case 0x0142:
            return QStringLiteral("l");
        case 0x0111:
        case 0x00f0:
            return QStringLiteral("d");
        case 0x00fe:
            return QStringLiteral("th");
        case 0x0131:
            return QStringLiteral("i");
        default:
            return c;
    }
}

QString foldedText(const QString& text) {
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        plain += c.unicode() < 0x20 || c.isSpace() ? QStringLiteral(" ") : plainLetter(c);
    }
    return plain;
}

} // namespace

void appendFolded(std::string_view utf8, std::string& folded) {
    const std::size_t start = folded.size();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) {
            folded.resize(start);
            folded += foldedText(toText(utf8)).toStdString();
            return;
        }
        folded += byte < 0x20 ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
}

std::string folded(std::string_view utf8) {
    std::string result;
    appendFolded(utf8, result);
    return result;
}

std::vector<std::string> wordsOf(const QString& typed) {
    std::vector<std::string> words;
    for (const QString& word : foldedText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        std::string text = word.toStdString();
        if (std::ranges::find(words, text) == words.end())
            words.push_back(std::move(text));
    }
    return words;
}

QList<TextPart> partsWith(const QString& text, const std::vector<std::string>& words) {
    // Folding changes lengths, so each folded character remembers where it came from.
    QString plain;
    QList<qsizetype> from;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString one = foldedText(text.mid(i, length));
        for (qsizetype k = 0; k < one.size(); ++k)
            from.append(i);
        plain += one;
        i += length;
    }
    from.append(text.size());
    QList<TextPart> parts;
    for (const std::string& word : words) {
        const QString wanted = toText(word);
        const qsizetype at = plain.indexOf(wanted);
        if (at >= 0)
            parts.append({from.at(at), from.at(at + wanted.size()) - from.at(at)});
    }
    std::ranges::sort(parts, {}, &TextPart::start);
    QList<TextPart> joined;
    for (const TextPart& part : parts) {
        if (!joined.isEmpty() && part.start <= joined.last().start + joined.last().length) {
            joined.last().length = std::max(joined.last().length, part.start + part.length - joined.last().start);
        } else {
            joined.append(part);
        }
    }
    return joined;
}

QString excerptOf(const QString& text, const std::vector<std::string>& words, qsizetype most) {
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const QList<TextPart> parts = partsWith(line, words);
    qsizetype start = parts.isEmpty() ? 0 : std::max<qsizetype>(0, parts.first().start - most / 3);
    // From the start of a word.
    while (start > 0 && !line.at(start - 1).isSpace())
        --start;
    qsizetype end = std::min(line.size(), start + most);
    // And to the end of one, unless that is far away.
    const qsizetype blank = end < line.size() ? line.lastIndexOf(QLatin1Char(' '), end) : -1;
    if (blank > start + most / 2)
        end = blank;
    QString cut = line.mid(start, end - start).trimmed();
    if (start > 0)
        cut.prepend(QStringLiteral("…"));
    if (end < line.size())
        cut.append(QStringLiteral("…"));
    return cut;
}

int subsequenceRank(const QString& text, const QString& typed) {
    const QString plain = foldedText(text);
    const QString wanted = foldedText(typed).remove(QLatin1Char(' '));
    if (wanted.isEmpty())
        return 0;
    const QString whole = foldedText(typed).simplified();
    const auto startsWord = [&plain](qsizetype i) { return i == 0 || !plain.at(i - 1).isLetterOrNumber(); };
    if (const qsizetype at = plain.indexOf(whole); at >= 0)
        return at == 0 ? 0 : startsWord(at) ? 1 : 2;
    // Each letter where it starts a word, if it can; otherwise the next one.
    int leaps = 0;
    qsizetype next = 0;
    for (const QChar c : wanted) {
        qsizetype at = plain.indexOf(c, next);
        if (at < 0)
            return -1;
        if (at != next || next == 0) {
            for (qsizetype word = at; word >= 0; word = plain.indexOf(c, word + 1)) {
                if (startsWord(word)) {
                    at = word;
                    break;
                }
            }
        }
        if (at != next)
            ++leaps;
        if (at != next && !startsWord(at))
            leaps += 2;
        next = at + 1;
    }
    // Letters strewn over the whole text fit by chance only.
    constexpr int mostLeaps = 7;
    return leaps > mostLeaps ? -1 : 3 + leaps;
}

} // namespace throughline
