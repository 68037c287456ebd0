#include "core/exchange/graph_keys.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <cstdint>

#include "core/exchange/clean_text.h"

namespace throughline::exchange {

namespace {

/// A key like those that are made up, but the same for the same text.
std::string computedKey(char letter, std::string_view text) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    const QByteArray digest = hash.result();
    std::uint64_t seed = 0;
    for (int i = 0; i < 8; ++i)
        seed = seed << 8 | static_cast<unsigned char>(digest[i]);
    // Crockford's base 32, as in KeySource.
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string key(1, letter);
    for (int i = 0; i < 10; ++i, seed >>= 5)
        key += alphabet[seed & 31];
    return key;
}

std::string keyOfId(char letter, const std::string& id) {
    return isKeyText(id) ? id : computedKey(letter, id);
}

/// Whether the id is drawn by lot or long, so that another file does not have it by accident: "Lane_06f5bs2", not "n12"
/// or "Lane_1".
bool isUnlikeOthers(std::string_view id) {
    constexpr std::size_t longId = 20;
    constexpr int mostOfCounted = 2;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    int changes = 0;
    for (std::size_t i = 1; i < id.size(); ++i) {
        if ((isDigit(id[i - 1]) && isLetter(id[i])) || (isLetter(id[i - 1]) && isDigit(id[i])))
            ++changes;
    }
    return id.size() >= longId || changes > mostOfCounted;
}

} // namespace

GraphKeys::GraphKeys(const Chain& target, const Imported& imported, std::uint32_t source, bool merges, KeySource& keys,
                     const DraftShape& shape)
    : target_(target), merges_(merges && !target.roles().isEmpty()), keys_(keys), shape_(shape) {
    const std::string& path = imported.sources().at(source).name;
    file_ = path.substr(path.rfind('/') + 1);
    forEachKind([&]<class E>() {
        if constexpr (hasKey<E>) {
            for (const auto& [row, origin] : imported.rows<E>())
                taken_.insert(row->key.text());
        }
    });
}

bool GraphKeys::isFree(std::string_view text) const {
    return !taken_.contains(std::string(text)) && !target_.hasKeyText(text);
}

std::string GraphKeys::ofFile(std::string_view id) const {
    return computedKey('r', file_ + '\n' + std::string(id));
}

bool GraphKeys::isOursByFile(const DraftRole& role) const {
    return target_.roles().contains(RoleKey(ofFile(role.id)));
}

void GraphKeys::look(std::span<const DraftRole> roles) {
    if (!merges_)
        return;
    std::size_t there = 0;
    std::size_t same = 0;
    for (const DraftRole& role : roles) {
        const Role* ours = role.hasOwnId ? target_.roles().find(RoleKey(keyOfId('r', role.id))) : nullptr;
        if (ours == nullptr || isOursByFile(role))
            continue;
        ++there;
        same += isUnlikeOthers(role.id) || cleanLine(ours->title) == role.title ? 1 : 0;
    }
    believesIds_ = 2 * same >= there;
}

RoleKey GraphKeys::roleKey(const DraftRole& role) {
    if (!role.hasOwnId)
        return made<Role>();
    const std::string ofId = keyOfId('r', role.id);
    const auto take = [&](const std::string& text) {
        taken_.insert(text);
        return RoleKey(text);
    };
    if (merges_) {
        const std::string ofFile = this->ofFile(role.id);
        if (target_.roles().contains(RoleKey(ofFile)) && !taken_.contains(ofFile))
            return take(ofFile);
        const Role* ours = target_.roles().find(RoleKey(ofId));
        const bool isMeant = ours != nullptr && (believesIds_ || cleanLine(ours->title) == role.title);
        if (isMeant && !taken_.contains(ofId))
            return take(ofId);
    }
    const auto isOnly = [&](const std::string& text) {
        return isFree(text) && (text == role.id || shape_.numberOf(text) == DraftShape::nowhere);
    };
    changedIds_ += isOnly(ofId) && ofId == role.id ? 0 : 1;
    if (isOnly(ofId))
        return take(ofId);
    if (const std::string ofFile = this->ofFile(role.id); isOnly(ofFile))
        return take(ofFile);
    return made<Role>();
}

PersonKey GraphKeys::personKey(const DraftPerson& person) {
    if (!person.hasOwnId || person.id.empty())
        return made<Person>();
    const std::string ofId = keyOfId('p', person.id);
    const Person* ours = merges_ ? target_.people().find(PersonKey(ofId)) : nullptr;
    const bool isMeant =
        ours != nullptr && (isUnlikeOthers(person.id) || (!person.email.empty() && ours->email == person.email));
    const bool isOnly = isFree(ofId) && shape_.numberOf(ofId) == DraftShape::nowhere;
    if (!isOnly && (!isMeant || taken_.contains(ofId)))
        return made<Person>();
    taken_.insert(ofId);
    return PersonKey(ofId);
}

template <class E>
Key<E> GraphKeys::made() {
    for (;;) {
        auto key = keys_.make<E>(Description<E>::letter);
        if (isFree(key.text()) && shape_.numberOf(key.text()) == DraftShape::nowhere) {
            taken_.insert(key.text());
            return key;
        }
    }
}

template PersonKey GraphKeys::made<Person>();
template RoleKey GraphKeys::made<Role>();
template ViewKey GraphKeys::made<View>();
template ServiceKey GraphKeys::made<Service>();
template TaskKey GraphKeys::made<Task>();

} // namespace throughline::exchange
