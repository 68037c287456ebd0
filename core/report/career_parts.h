#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/report/career_report.h"

/// What the documents of a career share; each says nothing of what is not there.
namespace throughline::report {

struct CareerDocument {
    CareerDocument(const Analysis& analysis, const Career& career, const CareerReportOptions& options,
                   const Language& language);

    /// The texts of one template.
    [[nodiscard]] std::string says(const char* text, const char* meaning = nullptr, int n = -1) const {
        return language.says(text, meaning, n);
    }
    [[nodiscard]] const Task& taskOf(const CareerTask& each) const { return *chain.tasks().at(each.task); }
    [[nodiscard]] const std::string& titleOf(Slot role) const { return chain.roles().at(role)->title; }
    [[nodiscard]] bool isBest(const CareerTask& each) const;
    /// Whether there is something to tell of it but that it was delivered.
    [[nodiscard]] bool isTold(const CareerTask& each) const;

    const Analysis& analysis;
    const Career& career;
    const CareerReportOptions& options;
    const Language& language;
    const Chain& chain;
    std::string person; ///< whose it is: the owner's name, else the roles' titles; may be empty
    std::string roles;  ///< titles of the owner's roles
    std::string period; ///< periodTitle()
    /// The review's best tasks that were delivered in the period; without any, those that are best proved (at most 5).
    std::vector<const CareerTask*> best;
    /// The others of which there is something to tell, the best proved first: confirmed before measured before
    /// estimated, beyond expectation before not, the newest first.
    std::vector<const CareerTask*> others;
    Report report;

    void heading(int level, std::string text);
    void paragraph(std::string text, bool isSmall = false);
    /// The title, who it is about, and the period.
    void addTitle(const std::string& title);
    /// "15 went beyond what was expected, 42 met it and 3 fell short."; empty where no outcome is known.
    [[nodiscard]] std::string outcomes() const;
    /// What was delivered, how it came out, what was kept; told by its owner or about it.
    [[nodiscard]] std::string summary(bool isOwn) const;
    /// Under a heading, the sums by unit; short: without the end customers and no more than fit on one page. Nothing
    /// where there are none to show.
    void addSums(bool isShort);
    /// Of how many results something is not known, and what is in no sum.
    [[nodiscard]] std::string gaps() const;
    /// "Marcus Bell, Warehouse manager, 23 May 2025"
    [[nodiscard]] std::string sourceOf(const Feedback& remark) const;
    /// The remarks that say something and are not complaints, the first `most`; how many there were.
    std::size_t addQuotes(const std::vector<Slot>& remarks, std::size_t most);
    void addPicture(const CareerTask& each);
    /// The rows of text as points; nothing where there are none.
    void addLines(const std::string& headingText, const std::string& text);
    [[nodiscard]] std::string promiseHeading() const;
    /// The titles of the roles through which the best results pass on their way.
    [[nodiscard]] std::vector<std::string> between() const;
    [[nodiscard]] std::string sharedWords() const;
    /// What the figures rest on, in small print.
    void addHonestWords();
};

/// Tasks that stand together, under the title of what they have in common; empty: what has nothing.
struct CareerGroup {
    std::string title;
    std::vector<const CareerTask*> tasks;
};
std::vector<CareerGroup> groupsOf(const CareerDocument& document, const std::vector<const CareerTask*>& tasks);

/// Lines of a text without blanks around and without the mark of a list, the empty ones left out.
std::vector<std::string> linesOf(const std::string& text);

void tellReview(CareerDocument& document);
void tellManager(CareerDocument& document);
/// Every task as a line of a table.
void addAllTasks(CareerDocument& document);

} // namespace throughline::report
