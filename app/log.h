#pragma once

#include <QString>
#include <QtGlobal>

namespace throughline {

/// The diary of the window, for support: what Qt and the program's logging categories say goes to a file, one line a
/// message with its UTC time, level and category, and warnings go to standard error as well. When the file has grown
/// past `largest` bytes it becomes FILE.1, the one before goes. Messages from any thread; a file that cannot be
/// written is passed over in silence, for a diary must never be in the way.
namespace log {

inline constexpr qint64 largest = 1024 * 1024;

/// `throughline.log` in the standard place for the program's state.
QString standardFile();
/// From now on everything goes to `file`; its folder is made. Called once, before any other thread.
void start(const QString& file);
/// Back to Qt's own handling.
void stop();

} // namespace log

} // namespace throughline
