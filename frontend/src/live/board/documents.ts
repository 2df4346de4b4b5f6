/** What the board asks of the server, and says to it. */
import { graphql } from '@/gql';

graphql(`
  fragment StageFields on Stage {
    id
    pipelineId
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
`);

graphql(`
  fragment PipelineFields on Pipeline {
    id
    number
    name
    isDefault
    version
    cardFields
    mostCardFields
    stages {
      ...StageFields
    }
  }
`);

graphql(`
  fragment CardFields on BoardCard {
    id
    number
    title
    version
    pipelineId
    stageId
    rank
    amount {
      amount
      currency
    }
    amountBase {
      amount
      currency
    }
    expectedCloseDate
    stageSince
    createdAt
    company {
      id
      name
    }
    contact {
      id
      name
    }
    responsible {
      id
      name
    }
    nextActivity {
      id
      type
      subject
      deadline
      openCount
    }
    waiting {
      deadline
      isIncoming
      forId
    }
    commentCount
    lastComment {
      at
      authorId
    }
    tags {
      id
      name
      color
    }
    reachedBy
    repeat
    fields {
      name
      value
      isRemoved
    }
    picked
    access {
      canUpdate
      canDelete
    }
  }
`);

graphql(`
  fragment LaneFields on LaneTotals {
    laneId
    name
    color
    place
    count
    sum {
      amount
      currency
    }
  }
`);

graphql(`
  fragment TotalsFields on ColumnTotals {
    stageId
    count
    sum {
      amount
      currency
    }
    weightedSum {
      amount
      currency
    }
    lanes {
      ...LaneFields
    }
  }
`);

graphql(`
  fragment ColumnFields on BoardColumn {
    stage {
      id
    }
    cursor
    count
    sum {
      amount
      currency
    }
    weightedSum {
      amount
      currency
    }
    lanes {
      ...LaneFields
    }
    cards {
      ...CardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

graphql(`
  fragment BoardFields on Board {
    pipeline {
      ...PipelineFields
    }
    cursor
    columns {
      ...ColumnFields
    }
  }
`);

export const BoardDocument = graphql(`
  query Board($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!], $lanes: String) {
    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, lanes: $lanes) {
      ...BoardFields
    }
  }
`);

/** One lane of it: the filter says which. */
export const BoardLaneDocument = graphql(`
  query BoardLane($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!]) {
    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, perColumn: 20) {
      columns {
        ...ColumnFields
      }
    }
  }
`);

export const BoardColumnDocument = graphql(`
  query BoardColumn(
    $stageId: ID!
    $filter: Filter
    $search: String
    $sort: [Sort!]
    $lanes: String
    $first: Int!
    $after: String
  ) {
    boardColumn(
      stageId: $stageId
      filter: $filter
      search: $search
      sort: $sort
      lanes: $lanes
      first: $first
      after: $after
    ) {
      ...ColumnFields
    }
  }
`);

export const BoardEventsDocument = graphql(`
  subscription BoardEvents(
    $pipelineId: ID!
    $filter: Filter
    $search: String
    $lanes: String
    $after: String
  ) {
    boardEvents(pipelineId: $pipelineId, filter: $filter, search: $search, lanes: $lanes, after: $after) {
      cursor
      type
      card {
        ...CardFields
      }
      itemId
      fromStageId
      toStageId
      kind
      actor {
        id
        name
      }
      clientOpId
      staysForId
      totals {
        ...TotalsFields
      }
      pipeline {
        ...PipelineFields
      }
      record {
        id
        name
      }
      tag {
        id
        name
        color
      }
      stageIds
    }
  }
`);

graphql(`
  fragment MovedFields on CardMoved {
    cursor
    card {
      ...CardFields
    }
    totals {
      ...TotalsFields
    }
    operationId
  }
`);

graphql(`
  fragment ConflictFields on CardConflict {
    cursor
    card {
      ...CardFields
    }
    changedBy {
      id
      name
    }
    changedAt
    kind
  }
`);

graphql(`
  fragment MissingFields on FieldsRequired {
    cursor
    card {
      ...CardFields
    }
    fields {
      ...AskedField
    }
  }
`);

graphql(`
  fragment RefusedFields on CardRefused {
    itemId
    code
    reason
    message
  }
`);

export const MoveDealDocument = graphql(`
  mutation MoveDeal(
    $id: ID!
    $stageId: ID!
    $before: ID
    $after: ID
    $expectedVersion: Int!
    $input: EnteringInput
    $clientOpId: ID!
  ) {
    moveItem(
      id: $id
      stageId: $stageId
      before: $before
      after: $after
      expectedVersion: $expectedVersion
      input: $input
      clientOpId: $clientOpId
    ) {
      __typename
      ...MovedFields
      ...ConflictFields
      ...MissingFields
    }
  }
`);

export const MoveDealsDocument = graphql(`
  mutation MoveDeals(
    $moves: [CardMove!]!
    $stageId: ID!
    $before: ID
    $after: ID
    $input: EnteringInput
    $clientOpId: ID!
  ) {
    moveItems(
      moves: $moves
      stageId: $stageId
      before: $before
      after: $after
      input: $input
      clientOpId: $clientOpId
    ) {
      outcomes {
        __typename
        ...MovedFields
        ...ConflictFields
        ...MissingFields
        ...RefusedFields
      }
      operationId
    }
  }
`);

export const AssignDealsDocument = graphql(`
  mutation AssignDeals($ids: [ID!]!, $responsibleId: ID!, $clientOpId: ID!) {
    assignCards(ids: $ids, responsibleId: $responsibleId, clientOpId: $clientOpId) {
      cards {
        ...CardFields
      }
      removedIds
      skipped {
        ...RefusedFields
      }
      operationId
    }
  }
`);
