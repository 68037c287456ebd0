#include "core/exchange/merge_names.h"

#include <algorithm>
#include <string_view>

namespace throughline::exchange {

namespace {

/// Texts joined so that no two lists of them give the same.
template <class... Text>
std::string joined(char what, const Text&... text) {
    std::string all(1, what);
    ((all.append(text), all += '\0'), ...);
    return all;
}

} // namespace

std::vector<std::string> namesOf(const Person& row, bool) {
    std::vector<std::string> names;
    if (!row.email.empty())
        names.push_back(joined('e', row.email));
    names.push_back(joined('n', row.name));
    return names;
}

std::vector<std::string> namesOf(const Role& row, bool isOurs) {
    const std::string whole = joined('d', row.title, row.department);
    // Where one side says no department, the title alone has to do.
    if (isOurs || row.department.empty())
        return {whole, joined('t', row.title)};
    return {whole, joined('d', row.title, std::string())};
}

std::vector<std::string> namesOf(const View& row, bool) {
    return {joined('t', row.title)};
}

std::vector<std::string> namesOf(const Service& row, bool) {
    return {joined(row.manager ? 'm' : 's', row.server.text(), row.customer.text(), row.provides)};
}

std::vector<std::string> namesOf(const Value& row, bool) {
    return {joined('t', row.title)};
}

std::vector<std::string> namesOf(const Goal& row, bool) {
    return {joined('t', row.title)};
}

std::vector<std::string> namesOf(const Task& row, bool) {
    return {joined('t', row.role.text(), row.title)};
}

std::vector<std::string> namesOf(const Partnership& row, bool) {
    std::vector<std::string> roles;
    for (const RoleKey& role : row.roles)
        roles.push_back(role.text());
    std::ranges::sort(roles);
    std::string name = joined('p');
    for (const std::string& role : roles)
        name += joined('r', role);
    return {name};
}

std::vector<std::string> namesOf(const Feedback& row, bool) {
    const std::string day = row.day ? row.day->text() : std::string();
    const std::string score = row.score ? std::to_string(*row.score) : std::string();
    return {joined('f', row.customer.text(), day, score, row.note)};
}

std::vector<std::string> namesOf(const Opportunity& row, bool) {
    return {joined('o', row.customer.text(), row.title)};
}

std::vector<std::string> namesOf(const Review& row, bool) {
    return {joined('t', row.title)};
}

} // namespace throughline::exchange
