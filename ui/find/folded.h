#pragma once

#include <QList>
#include <QString>
#include <string>
#include <string_view>
#include <vector>

/// Text as it is compared when a person searches: small letters without their marks, so that "muller" finds "Müller".
namespace throughline {

/// Appends the folded text; line breaks and other controls become blanks, so that what is below a blank is free for
/// marks between texts.
void appendFolded(std::string_view utf8, std::string& folded);
std::string folded(std::string_view utf8);

/// The folded words of what was typed, each once.
std::vector<std::string> wordsOf(const QString& typed);

/// A part of a text, in its own characters.
struct TextPart {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};
/// Where the words first stand in `text`, ascending, those that overlap joined.
QList<TextPart> partsWith(const QString& text, const std::vector<std::string>& words);

/// The part of a long text around the first of the words, with an ellipsis where it was cut, in one line.
QString excerptOf(const QString& text, const std::vector<std::string>& words, qsizetype most = 60);

/// How well what was typed fits a short text whose letters it names in their order ("loc" fits "Lay out the chain"): 0
/// is best (it starts with it), -1 not at all.
int subsequenceRank(const QString& text, const QString& typed);

} // namespace throughline
