#include <algorithm>

#include "core/layout/card.h"
#include "core/model/status.h"
#include "core/report/career_parts.h"
#include "core/report/career_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr std::size_t mostBest = 5;
constexpr double someLines = 1'500.0; // in the card's small type; three lines of a page

/// Cut so that everything stays on one page.
std::string shortened(const std::string& text) {
    std::string line;
    for (const std::string& each : linesOf(text))
        line += (line.empty() ? "" : " ") + each;
    return elided(line, TextStyle::small, someLines);
}

std::string sentenceOf(const CareerDocument& document, const CareerTask& each) {
    const Task& task = document.taskOf(each);
    const std::string benefit = asSentence(document.language.written(task.benefit));
    const std::string arrival = resultSentence(document.chain, each, document.language);
    return shortened(benefit.empty() || arrival.empty() ? benefit + arrival : benefit + ' ' + arrival);
}

void addPraise(CareerDocument& document) {
    std::vector<Slot> remarks;
    for (const CareerTask* each : document.best)
        remarks.insert(remarks.end(), each->feedback.begin(), each->feedback.end());
    remarks.insert(remarks.end(), document.career.feedback.rbegin(), document.career.feedback.rend());
    std::size_t told = 0;
    for (const Slot slot : remarks) {
        const Feedback& remark = *document.chain.feedback().at(slot);
        if (told == 2 || linesOf(remark.note).empty() || remark.score.value_or(0) < 0)
            continue;
        document.report.blocks.emplace_back(Quote{shortened(remark.note), document.sourceOf(remark)});
        ++told;
    }
}

void addAnswers(CareerDocument& document) {
    Points points;
    const auto answer = [&](const std::string& question, const std::string& text) {
        if (!text.empty())
            points.items.push_back({shortened(text), question});
    };
    const Career& career = document.career;
    const std::size_t known = career.evidence[0] + career.evidence[1] + career.evidence[2];
    if (known > 0) {
        std::string text = fillIn(document.says("The worth of %1 results is known: %2."),
                                  {std::to_string(known), certaintyWords(career.evidence, document.language)});
        if (known == 1)
            text = fillIn(document.says("The worth of one result is known: %1."),
                          {certaintyWords(career.evidence, document.language)});
        const std::string missing = document.gaps();
        answer(document.says("How sure is that?"), missing.empty() ? text : text + ' ' + missing);
    }
    answer(document.says("Who else had a part in it?"), document.sharedWords());
    std::vector<std::string> missed;
    for (const CareerTask& each : career.tasks) {
        if (document.taskOf(each).outcome == Outcome::fellShort)
            missed.push_back(document.taskOf(each).title);
    }
    if (!missed.empty()) {
        answer(document.says("What did not go well?"),
               fillIn(document.says("%1 fell short of what was expected; the lessons are in the review."),
                      {listed(missed, document.language)}));
    }
    if (document.options.review) {
        std::vector<std::string> plans = linesOf(document.options.review->plans);
        plans.resize(std::min<std::size_t>(plans.size(), 3));
        std::string text;
        for (const std::string& plan : plans)
            text += (text.empty() ? "" : " ") + asSentence(plan);
        answer(document.says("What comes next?"), text);
    }
    if (points.items.empty())
        return;
    document.heading(2, document.says("If somebody asks"));
    document.report.blocks.emplace_back(std::move(points));
}

} // namespace

void tellManager(CareerDocument& document) {
    document.report.isOnePage = true;
    document.addTitle(document.period.empty() ? document.says("On one page")
                                              : fillIn(document.says("%1 on one page", "a period"), {document.period}));
    document.paragraph(document.summary(false));
    Points points;
    points.isNumbered = true;
    for (const CareerTask* each : document.best) {
        if (points.items.size() < mostBest)
            points.items.push_back({sentenceOf(document, *each), asSentence(document.taskOf(*each).title)});
    }
    if (!points.items.empty()) {
        document.heading(2, document.says("What to name first"));
        document.report.blocks.emplace_back(std::move(points));
    }
    document.addSums(true);
    addPraise(document);
    addAnswers(document);
}

} // namespace throughline::report
