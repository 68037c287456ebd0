#pragma once

#include <string>
#include <vector>

#include "core/model/entities.h"

namespace throughline::exchange {

// By what a person tells rows apart, where their keys do not: the names under which a row is found, best first. With
// `isOurs` those under which a row of the document is found, else those under which one that was read looks for it.
// Names of other rows in it are keys of the document.

std::vector<std::string> namesOf(const Person& row, bool isOurs);
std::vector<std::string> namesOf(const Role& row, bool isOurs);
std::vector<std::string> namesOf(const View& row, bool isOurs);
std::vector<std::string> namesOf(const Service& row, bool isOurs);
std::vector<std::string> namesOf(const Value& row, bool isOurs);
std::vector<std::string> namesOf(const Goal& row, bool isOurs);
std::vector<std::string> namesOf(const Task& row, bool isOurs);
std::vector<std::string> namesOf(const Partnership& row, bool isOurs);
std::vector<std::string> namesOf(const Feedback& row, bool isOurs);
std::vector<std::string> namesOf(const Opportunity& row, bool isOurs);
std::vector<std::string> namesOf(const Review& row, bool isOurs);

} // namespace throughline::exchange
