#pragma once

#include <QString>
#include <string_view>

namespace throughline {

/// A person's text as a part of a sentence: where it could turn the direction of what stands around it, it is isolated
/// (Unicode's bidirectional algorithm, UAX #9, 3.4); characters that turn it by themselves are left out.
QString inSentence(std::string_view utf8);

/// The same text with places at which words that no line has room for can be broken. To be looked at only: it is not
/// what was written.
QString breakable(const QString& text);

/// The start of a text that is too long for a sentence, up to the end of a word, and an ellipsis. To be looked at only.
QString brief(const QString& text);

} // namespace throughline
