"""The engine room: everything between HTTP or a websocket and the resolvers.

Nothing in here knows what a return is. In the order a request meets them:

    endpoint, sockets      HTTP by the GraphQL-over-HTTP spec; graphql-transport-ws; SSE
    documents              parsed and validated once per text and set of roles
    limits, cost, access   what a document may ask for, decided before anything runs
    fast_lane              an operation with everything prepared that does not change
    compiled               the executor: generated functions, graphql-core where in doubt
    masking                bugs get a number, expected errors are shown
    schema                 the pipeline that strings these together
    subscriptions          one execution and one encoding for all who follow the same thing
"""
