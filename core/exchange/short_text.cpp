#include "core/exchange/short_text.h"

#include "core/exchange/clean_text.h"

namespace throughline::exchange {

std::string shortLine(std::string_view text, const Origin& origin, Imported& imported) {
    if (text.size() <= longestLine)
        return cleanLine(text);
    std::string line = cleanLine(text, longestHandedOver);
    if (factsOf(line).characters <= longestLine)
        return line;
    imported.leaveOut("the end of “%1”", {cleanLine(text, 80)}, "a line has at most 1,000 characters",
                      imported.placeOf(origin, {}, {}));
    return cleanLine(line);
}

std::string shortNotes(std::string_view text, std::string_view title, const Origin& origin, Imported& imported) {
    if (text.size() <= longestText)
        return cleanText(text);
    std::string notes = cleanText(text, longestText + 1);
    if (factsOf(notes).characters <= longestText)
        return notes;
    imported.leaveOut("the end of the notes of “%1”", {cleanLine(title, 80)}, "notes have at most 100,000 characters",
                      imported.placeOf(origin, {}, {}));
    return cleanText(notes);
}

} // namespace throughline::exchange
