#include "core/json/stream.h"

#include "core/model/number_text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace throughline::json {

namespace {

/// Where the lexer stands, so that any event can tell its line, and where its present token began.
struct Cursor {
    const char* begin = nullptr;
    const char* at = nullptr;
    const char* tokenStart = nullptr;
    std::size_t longestToken = 0;
    bool isTokenTooLong = false;

    // The lexer has read one character beyond a number, perhaps a line break: the last one does not count.
    [[nodiscard]] std::string line() const {
        return std::to_string(1 + std::count(begin, at > begin ? at - 1 : at, '\n'));
    }
    /// Of the last of the first `read` bytes, counted in characters from 1.
    [[nodiscard]] std::string column(std::size_t read) const {
        const std::string_view before(begin, std::min(read > 0 ? read - 1 : 0, static_cast<std::size_t>(at - begin)));
        const auto lineBreak = before.rfind('\n');
        const std::string_view line = before.substr(lineBreak == std::string_view::npos ? 0 : lineBreak + 1);
        return std::to_string(1 + std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; }));
    }
};

/// Feeds the lexer and ends its input where a token grows beyond the limit: the lexer would copy all of it, twice.
class Feed {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Feed(const char* at, Cursor* cursor) : at_(at), cursor_(cursor) {}
    reference operator*() const { return *at_; }
    Feed& operator++() {
        cursor_->at = ++at_;
        return *this;
    }
    Feed operator++(int) {
        Feed old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const Feed& a, const Feed& b) {
        if (a.at_ == b.at_)
            return true;
        if (static_cast<std::size_t>(a.at_ - a.cursor_->tokenStart) <= a.cursor_->longestToken)
            return false;
        a.cursor_->isTokenTooLong = true;
        return true;
    }
    friend bool operator!=(const Feed& a, const Feed& b) { return !(a == b); }

  private:
    const char* at_;
    Cursor* cursor_;
};

/// What may be long or hold anything, as one line of a message.
std::string shown(std::string_view text) {
    std::string line;
    for (const char c : text.substr(0, 160))
        line += c >= ' ' && c <= '~' ? c : '?';
    return line;
}

/// Receives the parser's events, and keeps the rules that the parser does not know.
class Builder {
  public:
    Builder(const Limits& limits, Cursor& cursor, Visitor* visitor)
        : limits_(limits), cursor_(cursor), visitor_(visitor) {}

    // What nlohmann::json::sax_parse calls.
    bool null() { return scalar(Json()); }
    bool boolean(bool value) { return scalar(Json(value)); }
    bool number_integer(Json::number_integer_t value) { return scalar(Json(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return scalar(Json(value)); }
    bool number_float(Json::number_float_t value, const std::string&) { return scalar(Json(value)); }
    bool binary(Json::binary_t&) { return fail("not valid JSON"); }
    bool string(std::string& value) {
        if (value.find('\0') != std::string::npos)
            return fail("a text with the character NUL in it");
        return scalar(Json(std::move(value)));
    }
    bool start_object(std::size_t) {
        if (!enter())
            return false;
        if (visitor_ && level_ == Level::outside) {
            level_ = Level::members;
            return true;
        }
        return open(Json::object());
    }
    bool start_array(std::size_t) {
        if (!enter())
            return false;
        if (visitor_ && level_ == Level::members && stack_.empty()) {
            level_ = Level::elements;
            index_ = 0;
            return take(visitor_->list(member_));
        }
        return open(Json::array());
    }
    bool key(std::string& name) {
        cursor_.tokenStart = cursor_.at;
        if (name.find('\0') != std::string::npos)
            return fail("a text with the character NUL in it");
        if (stack_.empty()) {
            if (std::ranges::find(seen_, name) != seen_.end())
                return duplicate(name);
            if (seen_.size() == limits_.members)
                return tooManyMembers();
            seen_.push_back(name);
            member_ = std::move(name);
            return true;
        }
        // Appended here and not by the map itself, which would look through its members a second time.
        auto& members = stack_.back()->get_ref<Json::object_t&>();
        if (isThere(members, name))
            return duplicate(name);
        if (members.size() == limits_.members)
            return tooManyMembers();
        members.emplace_back(std::move(name), Json());
        return true;
    }
    bool end_object() { return leave(); }
    bool end_array() { return leave(); }
    template <class Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception& error) {
        if (cursor_.isTokenTooLong) {
            return fail("a text or number longer than %1 bytes", {inGroups(limits_.token)});
        }
        constexpr int outOfRange = 406;
        if (error.id == outOfRange)
            return fail("a number beyond what a double holds");
        return refuse(error.what(), cursor_.column(position));
    }

    [[nodiscard]] const Status& status() const { return status_; }
    Json takeRoot() { return std::move(root_); }

  private:
    /// What of the outermost object is being read where there is a visitor.
    enum class Level { outside, members, elements };

    bool fail(std::string_view fact, std::vector<std::string> arguments = {}) {
        status_ = Status(Code::invalid, fact, std::move(arguments), cursor_.line());
        return false;
    }
    /// Says in plain words what the parser says in its own: "… - unexpected '}'; expected string literal".
    bool refuse(std::string_view reason, const std::string& column) {
        const auto has = [reason](std::string_view words) { return reason.find(words) != std::string_view::npos; };
        if (has("unexpected end of input"))
            return fail("not valid JSON: it ends before it is complete");
        if (has("missing closing quote"))
            return fail("not valid JSON: the text before column %1 has no closing quotation mark", {column});
        if (has("ill-formed UTF-8") || has("invalid BOM"))
            return fail("not valid JSON: what stands in column %1 is no UTF-8", {column});
        if (has("control character")) {
            return fail("not valid JSON: a text has a line break or control character in column %1", {column});
        }
        if (has("invalid string"))
            return fail("not valid JSON: a text has a backslash before column %1 that says nothing known", {column});
        if (has("invalid number"))
            return fail("not valid JSON: the number before column %1 is not complete", {column});
        if (has("expected end of input"))
            return fail("not valid JSON: something follows in column %1, after the end", {column});
        if (has("parsing object key"))
            return fail("not valid JSON: a name in quotation marks should stand in column %1", {column});
        if (has("expected ':'"))
            return fail("not valid JSON: a colon should stand before column %1", {column});
        if (has("parsing object") || has("parsing array"))
            return fail("not valid JSON: a comma or a closing bracket should stand before column %1", {column});
        return fail("not valid JSON: a value should stand in column %1; a text needs quotation marks", {column});
    }
    /// Looks through small objects, and keeps the names of large ones.
    bool isThere(const Json::object_t& members, const std::string& name) {
        constexpr std::size_t large = 32;
        if (members.size() < large)
            return std::ranges::any_of(members, [&](const auto& member) { return member.first == name; });
        auto& names = names_[stack_.size()];
        if (names.size() != members.size()) {
            names.clear();
            for (const auto& member : members)
                names.insert(member.first);
        }
        return !names.insert(name).second;
    }
    bool duplicate(const std::string& name) {
        return fail("the member “%1” stands twice in one object", {shown(name)});
    }
    bool tooManyMembers() { return fail("an object with more than %1 members", {inGroups(limits_.members)}); }
    bool take(Status status) {
        status_ = std::move(status);
        return status_.isOk();
    }

    bool enter() {
        cursor_.tokenStart = cursor_.at;
        if (++depth_ > limits_.depth) {
            return fail("values nested more than %1 deep", {std::to_string(limits_.depth)});
        }
        return true;
    }
    /// The place where the next value goes, filled with `value`; null where there are too many.
    Json* put(Json value) {
        if (++values_ > limits_.values) {
            fail("more than %1 values", {inGroups(limits_.values)});
            return nullptr;
        }
        if (stack_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        Json& parent = *stack_.back();
        if (parent.is_array()) {
            auto& elements = parent.get_ref<Json::array_t&>();
            elements.push_back(std::move(value));
            return &elements.back();
        }
        Json& member = parent.get_ref<Json::object_t&>().back().second;
        member = std::move(value);
        return &member;
    }
    bool open(Json value) {
        if (visitor_ && level_ == Level::outside)
            return noObject();
        Json* place = put(std::move(value));
        if (!place)
            return false;
        stack_.push_back(place);
        return true;
    }
    bool scalar(Json value) {
        cursor_.tokenStart = cursor_.at;
        if (visitor_ && level_ == Level::outside)
            return noObject();
        return put(std::move(value)) && (!stack_.empty() || complete());
    }
    bool leave() {
        cursor_.tokenStart = cursor_.at;
        --depth_;
        if (!stack_.empty()) {
            names_.erase(stack_.size());
            stack_.pop_back();
            return !stack_.empty() || complete();
        }
        level_ = level_ == Level::elements ? Level::members : Level::outside;
        return true;
    }
    bool complete() {
        if (!visitor_)
            return true;
        values_ = 0;
        return take(level_ == Level::elements ? visitor_->element(member_, index_++, root_)
                                              : visitor_->value(member_, root_));
    }
    bool noObject() { return fail("should be one JSON object"); }

    const Limits& limits_;
    Cursor& cursor_;
    Visitor* visitor_;
    Status status_;
    Json root_;
    std::vector<Json*> stack_;
    std::map<std::size_t, std::unordered_set<std::string>> names_; ///< of the large object at that depth
    std::size_t depth_ = 0;
    std::size_t values_ = 0;
    Level level_ = Level::outside;
    std::vector<std::string> seen_;
    std::string member_;
    std::size_t index_ = 0;
};

Result<Json> read(std::string_view text, const Limits& limits, Visitor* visitor) {
    Cursor cursor{text.data(), text.data(), text.data(), limits.token, false};
    // The lexer takes a NUL between two tokens for the end of the text.
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        cursor.at = text.data() + nul + 1;
        return Status(Code::invalid, "a text with the character NUL in it", {}, cursor.line());
    }
    Builder builder(limits, cursor, visitor);
    const char* end = text.data() + text.size();
    const bool done = Json::sax_parse(Feed(text.data(), &cursor), Feed(end, &cursor), &builder);
    if (!done || !builder.status().isOk())
        return builder.status();
    return builder.takeRoot();
}

} // namespace

Result<Json> parse(std::string_view text, const Limits& limits) {
    return read(text, limits, nullptr);
}

Status stream(std::string_view text, Visitor& visitor, const Limits& limits) {
    return read(text, limits, &visitor).status();
}

} // namespace throughline::json
