#pragma once

#include "app/commands/context.h"

/// Every subcommand of the command line. Each adds its options to `line`, and puts what it does into `choice` when it
/// is named; nothing is done while the line is parsed.
namespace throughline::commands {

void addNew(CLI::App& line, Choice& choice);
void addImport(CLI::App& line, Choice& choice);
void addExport(CLI::App& line, Choice& choice);
void addTrace(CLI::App& line, Choice& choice);
void addImpact(CLI::App& line, Choice& choice);
void addCheck(CLI::App& line, Choice& choice);
void addEdit(CLI::App& line, Choice& choice);
void addShow(CLI::App& line, Choice& choice);
void addVerify(CLI::App& line, Choice& choice);
void addLayout(CLI::App& line, Choice& choice);
void addShare(CLI::App& line, Choice& choice);
void addCompare(CLI::App& line, Choice& choice);
void addTrim(CLI::App& line, Choice& choice);
void addReport(CLI::App& line, Choice& choice);
void addWhatIf(CLI::App& line, Choice& choice);
void addTask(CLI::App& line, Choice& choice);
void addFeedback(CLI::App& line, Choice& choice);
void addCustomers(CLI::App& line, Choice& choice);
void addCommitments(CLI::App& line, Choice& choice);

/// A part of `task`, with a file of its own.
void addTaskList(CLI::App& parent, Choice& choice);

} // namespace throughline::commands
