#include "core/report/redaction.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "core/model/fields.h"

namespace throughline::report {

namespace {

constexpr std::string_view somebody = "a colleague";
constexpr std::string_view someAddress = "an e-mail address";

/// Bytes of words: letters and digits, and everything beyond ASCII.
bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

bool isSame(char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        if (end > at)
            words.emplace_back(text.substr(at, end - at));
        at = std::max(end, at + 1);
    }
    return words;
}

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80 ? static_cast<char>(std::tolower(static_cast<unsigned char>(c)))
                                                    : c;
    });
    return text;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - ('a' - 'A'));
    return text;
}

class Redactor {
  public:
    explicit Redactor(const Chain& chain) : chain_(chain) {
        std::set<std::string> inTitles;
        for (const Role& role : chain.roles()) {
            for (std::string& word : wordsOf(role.title))
                inTitles.insert(lowered(std::move(word)));
        }
        for (const Person& person : chain.people()) {
            if (person.name.size() > 1)
                whole_.emplace(startOf(person.name), Name{person.name, {}, isOneWord(person.name)});
        }
        for (const Role& role : chain.roles()) {
            if (hasName(role.title))
                continue; // a title that is a name itself would tell it
            for (const PersonKey& holder : role.holders)
                instead_.emplace(holder, role.title);
        }
        for (const Person& person : chain.people()) {
            const std::string& instead = instead_.emplace(person.key, somebody).first->second;
            add(person.name, instead, isOneWord(person.name));
            add(person.email, instead, false);
            const auto parts = wordsOf(person.name);
            for (const std::string& part : parts) {
                if (parts.size() > 1 && part.size() >= 3 && !inTitles.contains(lowered(part)))
                    add(part, instead, true);
            }
        }
        for (const Role& role : chain.roles())
            titles_.insert(without(role.title));
    }

    Chain run() {
        Edit edit;
        forEachKind([&]<class E>() {
            const Table<E>& table = chain_.table<E>();
            for (auto row = table.begin(); row != table.end(); ++row) {
                E changed = *row;
                change(changed);
                if (!(changed == *row))
                    edit.change(table.row(row.slot()), std::move(changed));
            }
        });
        Chain chain = chain_;
        chain.apply(edit);
        return chain;
    }

  private:
    struct Name {
        std::string text;
        std::string instead;
        bool isPart = false; ///< matched as it is written, so that "Mark" is not taken for "mark"
    };

    /// A name of one word of Latin letters may be a part of others.
    static bool isOneWord(std::string_view name) {
        return std::ranges::all_of(name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
    }

    void add(const std::string& text, const std::string& instead, bool isPart) {
        if (text.size() > 1)
            names_.emplace(startOf(text), Name{text, instead, isPart});
    }

    /// Whether the name stands at that place of the text.
    static bool standsAt(std::string_view text, std::size_t at, const Name& name) {
        const std::string_view wanted = name.text;
        const std::string_view here = text.substr(at, wanted.size());
        if (name.isPart ? here != wanted : !std::ranges::equal(here, wanted, isSame))
            return false;
        const std::size_t end = at + wanted.size();
        const bool begins = at == 0 || !isWordByte(text[at - 1]) || !isWordByte(wanted.front());
        const bool ends = end == text.size() || !isWordByte(text[end]) || !isWordByte(wanted.back());
        // A whole name goes even where letters touch it.
        return !name.isPart || (begins && ends);
    }

    static std::uint16_t startOf(std::string_view text) {
        const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
        return static_cast<std::uint16_t>((lower(text[0]) & 0xFF) << 8 | (lower(text[1]) & 0xFF));
    }

    [[nodiscard]] bool hasName(std::string_view text) const {
        for (std::size_t at = 0; at + 1 < text.size(); ++at) {
            const auto [first, last] = whole_.equal_range(startOf(text.substr(at)));
            if (std::any_of(first, last, [&](const auto& each) { return standsAt(text, at, each.second); }))
                return true;
        }
        return false;
    }

    [[nodiscard]] std::string without(const std::string& text) const {
        std::string plain;
        for (std::size_t at = 0; at < text.size();) {
            const Name* found = nullptr;
            if (at + 1 < text.size()) {
                const auto [first, last] = names_.equal_range(startOf(std::string_view(text).substr(at)));
                for (auto each = first; each != last; ++each) {
                    const bool isLonger = !found || each->second.text.size() > found->text.size();
                    if (isLonger && standsAt(text, at, each->second))
                        found = &each->second;
                }
            }
            if (!found) {
                plain += text[at++];
                continue;
            }
            const std::size_t before = plain.find_last_not_of(" \n\t");
            const bool begins =
                before == std::string::npos || std::string_view(".!?").find(plain[before]) != std::string_view::npos;
            const bool isAll = found->text.size() == text.size();
            if (isAll || found->instead == somebody) {
                plain += begins && !isAll ? capitalised(found->instead) : found->instead;
            } else {
                plain += (begins ? "The " : "the ") + found->instead;
            }
            at += found->text.size();
        }
        return withoutAddresses(std::move(plain));
    }

    static std::string withoutAddresses(std::string text) {
        const auto isPartOfOne = [](char c) {
            return isWordByte(c) || std::string_view(".-_+%").find(c) != std::string_view::npos;
        };
        for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
            std::size_t begin = at;
            while (begin > 0 && isPartOfOne(text[begin - 1]))
                --begin;
            std::size_t end = at + 1;
            while (end < text.size() && isPartOfOne(text[end]))
                ++end;
            while (end > at + 1 && text[end - 1] == '.')
                --end;
            const std::string_view domain = std::string_view(text).substr(at + 1, end - at - 1);
            if (begin == at || domain.find('.') == std::string_view::npos)
                continue;
            text.replace(begin, end - begin, someAddress);
            at = begin + someAddress.size() - 1;
        }
        return text;
    }

    template <class E>
    void change(E& row) const {
        std::apply([&](const auto&... field) { (changeValue(row.*field.member), ...); }, Description<E>::fields);
        if constexpr (std::is_same_v<E, Person>) {
            row.name = instead_.at(row.key);
            row.email.clear();
        }
        if constexpr (std::is_same_v<E, Task>) {
            if (row.impact && !row.impact->confirmedBy.empty() && !titles_.contains(row.impact->confirmedBy))
                row.impact->confirmedBy = somebody;
        }
    }
    template <class T>
    void changeValue(T& value) const {
        if constexpr (std::is_same_v<T, std::string>) {
            if (!value.empty())
                value = without(value);
        } else if constexpr (requires { Description<T>::fields; }) {
            change(value);
        } else if constexpr (requires {
                                 value.has_value();
                                 *value;
                             }) {
            if (value)
                changeValue(*value);
        } else if constexpr (requires {
                                 value.begin();
                                 value.clear();
                             }) {
            for (auto& each : value)
                changeValue(each);
        }
    }

    const Chain& chain_;
    using Names = std::unordered_multimap<std::uint16_t, Name>; ///< by their first two bytes
    Names whole_;
    Names names_;
    std::set<std::string> titles_;
    std::map<PersonKey, std::string> instead_;
};

} // namespace

Chain redacted(const Chain& chain) {
    return Redactor(chain).run();
}

} // namespace throughline::report
