#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace throughline {

/// Whether `text` can be a key: `[A-Za-z0-9_.-]{1,64}`.
bool isKeyText(std::string_view text);

/// The identity of one entity of kind `Entity`, the same in memory, in the store, in files and on the command line.
///
/// Empty means "none"; otherwise the text satisfies isKeyText().
template <class Entity>
class Key {
  public:
    Key() = default;
    /// Precondition: `text` is empty or isKeyText(text); what comes from outside goes through parse().
    explicit Key(std::string text) : text_(std::move(text)) {}

    static std::optional<Key> parse(std::string_view text) {
        if (!isKeyText(text))
            return std::nullopt;
        return Key(std::string(text));
    }

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool isNone() const { return text_.empty(); }
    explicit operator bool() const { return !text_.empty(); }

    friend auto operator<=>(const Key&, const Key&) = default;
    friend bool operator==(const Key&, const Key&) = default;

  private:
    std::string text_;
};

struct Person;
struct Role;
struct View;
struct Service;
struct Value;
struct Goal;
struct Task;
struct Partnership;
struct Feedback;
struct Opportunity;
struct Review;

using PersonKey = Key<Person>;
using RoleKey = Key<Role>;
using ViewKey = Key<View>;
using ServiceKey = Key<Service>;
using ValueKey = Key<Value>;
using GoalKey = Key<Goal>;
using TaskKey = Key<Task>;
using PartnershipKey = Key<Partnership>;
using FeedbackKey = Key<Feedback>;
using OpportunityKey = Key<Opportunity>;
using ReviewKey = Key<Review>;

/// Makes new keys: the letter of the kind and ten random characters (50 bits), so that documents of different people
/// can be merged. The seed is passed in; equal seeds give equal keys.
class KeySource {
  public:
    explicit KeySource(std::uint64_t seed) : random_(seed) {}

    std::string text(char letter);
    template <class Entity>
    Key<Entity> make(char letter) {
        return Key<Entity>(text(letter));
    }

  private:
    std::mt19937_64 random_;
};

} // namespace throughline

template <class Entity>
struct std::hash<throughline::Key<Entity>> {
    std::size_t operator()(const throughline::Key<Entity>& key) const { return std::hash<std::string>()(key.text()); }
};
