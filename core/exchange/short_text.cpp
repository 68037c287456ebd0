#include "core/exchange/short_text.h"

#include "core/exchange/clean_text.h"

namespace throughline::exchange {

namespace {

/// Characters that nobody sees go without a trace in the text, so that the report says it.
void noteControls(std::string_view text, std::string_view title, const Origin& origin, Imported& imported) {
    if (factsOf(text).hasControl) {
        imported.leaveOut("control characters in “%1”", {cleanLine(title, 80)}, "a text holds none",
                          imported.placeOf(origin, {}, {}));
    }
}

} // namespace

std::string shortLine(std::string_view text, const Origin& origin, Imported& imported) {
    noteControls(text, text, origin, imported);
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
    noteControls(text, title, origin, imported);
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
