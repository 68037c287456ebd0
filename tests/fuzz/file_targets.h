#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The targets that read files, which they make in a folder in memory.
namespace throughline::fuzz {

/// Opens the bytes as a document: reads and verifies it, which must not change it; takes an edit back and makes
/// another one, and reads it again.
void documentTarget(std::string_view bytes);
/// A document of each version that is known, and a new one.
std::vector<std::string> documentSeeds();

/// A model in a folder: a form feed ends each of its files.
void archimateFolderTarget(std::string_view bytes);

} // namespace throughline::fuzz
