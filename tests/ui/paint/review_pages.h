#pragma once

#include <gtest/gtest.h>

#include "tests/support/chain_maker.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/review_content.h"

/// Chains and the pages of their review sheets, for tests of paper.
namespace throughline::support {

inline Chain chainOf(std::uint32_t roles, std::uint32_t tasks = 0, std::uint32_t seed = 5) {
    ChainShape shape;
    shape.roles = roles;
    shape.tasks = tasks;
    shape.levels = 6;
    shape.seed = seed;
    return makeChain(shape);
}

inline Result<ReviewPages> composed(const Chain& chain, const PageSetUp& setUp, const ReviewSubject& subject = {}) {
    const Analysis analysis(chain);
    auto sheet = reviewOf(analysis, subject, setUp, sampleDay());
    return sheet ? ReviewPages::compose(*std::move(sheet)) : Result<ReviewPages>(sheet.status());
}

inline ReviewPages pagesOf(const Chain& chain, const PageSetUp& setUp, const ReviewSubject& subject = {}) {
    auto pages = composed(chain, setUp, subject);
    EXPECT_TRUE(pages) << pages.status().text();
    return *std::move(pages);
}

inline PageSetUp posterOn(const char* paper, int rows, int columns) {
    PageSetUp setUp;
    setUp.paper = *paperNamed(paper);
    setUp.fit = Fit::poster;
    setUp.posterRows = rows;
    setUp.posterColumns = columns;
    return setUp;
}

/// The sample with another title of that role, and of the document.
inline Chain titled(const std::string& role, const std::string& document) {
    Chain chain = sampleChain();
    Edit edit;
    Role row = *chain.roles().find(RoleKey("r1"));
    row.title = role;
    edit.change(chain.roles().share(RoleKey("r1")), row);
    DocumentInfo info = chain.info();
    info.title = document;
    edit.change(chain.table<DocumentInfo>().row(0), info);
    chain.apply(edit);
    return chain;
}

} // namespace throughline::support
